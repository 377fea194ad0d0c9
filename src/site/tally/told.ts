import { visitor } from '../signup/visitor'
import { chosenOf, type Chosen } from './chosen'

/** What became of the conversation that she just sent. */
export type TallyTold = {
  readonly saved: boolean
  readonly wrong: boolean
  /** What she chose and has to mend. */
  readonly chosen: Chosen | undefined
}

export type Search = Readonly<Record<string, string | string[] | undefined>>

/** As the address says it; what has to be mended is read from what her browser holds of it. */
export async function tallyToldBy({ svar, fejl }: Search): Promise<TallyTold> {
  if (fejl === undefined) return { saved: svar === 'gemt', wrong: false, chosen: undefined }
  return { saved: false, wrong: true, chosen: chosenOf((await visitor()).typed) }
}
