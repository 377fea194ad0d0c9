import { lineOf } from '../log'

/**
 * From here on whatever is told of a fault in this process, by us or by Next, is one line of JSON
 * from which no person can be told. On a developer's machine it stays as it is told.
 */
export function keepLog(): void {
  console.error = (...told: readonly unknown[]) =>
    void process.stderr.write(`${lineOf('error', told)}\n`)
  console.warn = (...told: readonly unknown[]) =>
    void process.stderr.write(`${lineOf('warn', told)}\n`)
}
