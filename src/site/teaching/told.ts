import { cache } from 'react'
import type { Problem } from '@/domain/problem'
import { readNote } from '@/domain/signUpFields'
import { visitor } from '../signup/visitor'

/** What became of what a teacher just sent. */
export type TeacherTold = {
  readonly outcome: 'saved' | 'late' | 'gone' | undefined
  readonly problems: readonly Problem[]
  /** The remark that has to be mended. */
  readonly typed: string | undefined
}

export type Search = Readonly<Record<string, string | string[] | undefined>>

const outcomes: Readonly<Record<string, TeacherTold['outcome']>> = {
  gemt: 'saved',
  sent: 'late',
  nej: 'gone',
}

/** As the address says it; a remark to mend is read from what the browser holds of it. */
export async function teacherToldBy({ svar, fejl }: Search): Promise<TeacherTold> {
  const outcome = typeof svar === 'string' ? outcomes[svar] : undefined
  if (fejl === undefined) return { outcome, problems: [], typed: undefined }
  return { outcome: undefined, ...(await mending()) }
}

const mending = cache(async () => {
  const typed = (await visitor()).typed['note']
  return { problems: readNote(typed).problems, typed }
})
