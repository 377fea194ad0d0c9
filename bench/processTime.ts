import { readFileSync } from 'node:fs'

/** Milliseconds of processor that a process has used so far. Linux counts them in hundredths of a second. */
export function processTime(pid: number): number {
  const { user, system } = fieldsOf(pid)
  return (user + system) * 10
}

/** Megabytes of memory that a process holds. */
export function memoryOf(pid: number): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(found?.[1] ?? 0) / 1024)
}

function fieldsOf(pid: number) {
  // The name in brackets may hold blanks; what follows it does not.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return { user: Number(fields[11]), system: Number(fields[12]) }
}
