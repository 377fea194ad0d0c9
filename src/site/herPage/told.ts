import { cache } from 'react'
import { readHerWish } from '@/domain/herWishes'
import type { Problem } from '@/domain/problem'
import { visitor } from '../signup/visitor'

/** What became of what she just sent. */
export type Told = {
  readonly saved: boolean
  readonly late: boolean
  readonly problems: readonly Problem[]
  /** The name that she has to mend. */
  readonly typed: string | undefined
}

export type Search = Readonly<Record<string, string | string[] | undefined>>

/** As the address says it; a name to mend is read from what her browser holds of it. */
export async function toldBy({ svar, fejl }: Search): Promise<Told> {
  const nothing = { problems: [], typed: undefined }
  if (fejl === undefined) return { saved: svar === 'gemt', late: svar === 'sent', ...nothing }
  return { saved: false, late: false, ...(await mending()) }
}

const mending = cache(async () => {
  const typed = (await visitor()).typed['name']
  if (typed === undefined) return { problems: [], typed }
  const read = readHerWish({ wish: 'name', name: typed })
  return { problems: read.ok ? [] : read.problems, typed }
})
