import type { Maybe } from './signUpFields'

/** Beside the answers: what tells a program from a woman. */
export type Tell = Readonly<{
  /** A field that nobody sees. */
  trap?: Maybe<string>
}>

/** Nobody reads, answers and agrees faster than this. */
const shortest = 2000

/** Whether a program seems to have sent it: it filled in what nobody sees, or began just now. */
export function seemsAutomatic({ trap }: Tell, milliseconds: number | null): boolean {
  return (trap ?? '').trim() !== '' || (milliseconds !== null && milliseconds < shortest)
}
