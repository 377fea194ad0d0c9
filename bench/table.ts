import type { Measured } from './measure'

export type Row = {
  readonly who: string
  readonly measured: Measured
  /** Whose rate this one is compared with, and what is aimed at. */
  readonly against?: { readonly who: string; readonly rate: number; readonly target?: number }
}

const columns = ['', 'answers/s', 'p50 ms', 'p99 ms', 'cpu ms', 'ratio']

/** Prints rows as they are had. A run takes minutes, and nobody should wait for the end to see. */
export function printHeading(work: string): void {
  console.log(`\n${line([work, ...columns.slice(1)])}`)
}

export function printRow({ who, measured, against }: Row): void {
  const { rate, p50, p99, processor } = measured
  const ratio =
    against === undefined
      ? ''
      : `${two(rate / against.rate)} × ${against.who}${
          against.target === undefined ? '' : ` (aim ≥ ${against.target})`
        }`
  console.log(line([`  ${who}`, rate.toFixed(0), two(p50), two(p99), two(processor), ratio]))
}

const two = (value: number): string => value.toFixed(2)

const line = ([first = '', ...rest]: readonly string[]): string =>
  [first.padEnd(34), ...rest.map((one, index) => (index < 4 ? one.padStart(10) : `  ${one}`))].join(
    '',
  )
