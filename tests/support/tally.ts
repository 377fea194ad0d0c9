/** Counts what a test file tried, and prints the number: "4100 cells of the matrix". */
export function tally(what: string) {
  let count = 0
  return {
    add: (more = 1): void => {
      count += more
    },
    print: (): void => {
      report(`${count} ${what}`)
    },
    get count(): number {
      return count
    },
  }
}

/** Says what was measured, which no test decides by. */
export function report(line: string): void {
  console.log(line)
}
