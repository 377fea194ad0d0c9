import type { Look } from './drawing'

/** Looks that are told apart by stripes and not by colour alone, each with the turn of its stripes. */
export const patterns = [
  { look: 'hidden', turn: 45 },
  { look: 'over', turn: -45 },
  { look: 'ongoing', turn: 0 },
] as const satisfies readonly Readonly<{ look: Look; turn: number }>[]

/** In user units, which are pixels on the screen. */
export const stripe = { every: 6, width: 2.5 } as const
