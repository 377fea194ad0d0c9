/** Counts what a test file tried, and prints the number: "4100 cells of the matrix". */
export function tally(what: string) {
  let count = 0
  return {
    add: (more = 1): void => {
      count += more
    },
    print: (): void => {
      console.log(`${count} ${what}`)
    },
    get count(): number {
      return count
    },
  }
}
