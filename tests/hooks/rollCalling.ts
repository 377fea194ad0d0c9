import { randomUUID } from 'node:crypto'
import { at, listAt, rest } from '../support/doors'
import type { Person } from '../support/person'
import { all } from './attempts'
import { course, participant } from './course'

/** A tap as the phone sends it; null takes the mark away. */
export const tap = (woman: string, mark: string | null, beside: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  applicant: woman,
  kind: 'mark',
  mark,
  ...beside,
})

export const sending = (session: unknown, operations: readonly unknown[], as: Person | null) =>
  rest('POST', `/api/sessions/${String(session)}/roll-call`, { as, body: { operations } })

export const reading = (session: unknown, as: Person | null) =>
  rest('GET', `/api/sessions/${String(session)}/roll-call`, { as })

/** Her row in an answer. */
export const rowOf = (answer: { json: unknown }, woman: string) =>
  listAt(answer.json, 'rollCall', 'rows').find((row) => at(row, 'applicant') === woman)

export const marksAt = async (session: unknown) =>
  (await all('attendance', { session: { equals: session } })).map((row) => at(row, 'status'))

/** A team with one evening and so many women. */
export async function eveningOf(count: number, as: Person) {
  const made = await course(as, 1)
  const women: string[] = []
  for (let turn = 0; turn < count; turn += 1) women.push(await participant(made.team))
  return { team: made.team, session: made.sessions[0], women, first: women[0] ?? '' }
}
