import type { Person } from '../../../support/person'
import { at, listAt } from '../../../support/doors'
import type { Outcome } from '../outcome'
import type { Target } from '../targets'

/** One attempt: who, on which record of which collection. */
export type Attempt = { readonly slug: string; readonly as: Person | null; readonly target: Target }

export type Probe = (attempt: Attempt) => Promise<Outcome>

export const hasId =
  ({ target }: Attempt) =>
  (json: unknown) =>
    listAt(json, 'docs').some((doc) => at(doc, 'id') === target.id)

export const isIt =
  ({ target }: Attempt) =>
  (json: unknown) =>
    (at(json, 'id') ?? at(json, 'doc', 'id')) === target.id

export const isMade = (json: unknown) => (at(json, 'doc', 'id') ?? at(json, 'id')) !== undefined
export const isCounted = (json: unknown) => at(json, 'totalDocs') === 1
export const isSomething = (json: unknown) => json !== null && json !== undefined
export const hasDocs = (json: unknown) => listAt(json, 'docs').length > 0

/** What is listed must be readable by its id too, and the other way round. */
export function agreed(listed: Outcome, opened: Outcome): Outcome {
  return listed === opened ? listed : `fault listed: ${listed}, opened: ${opened}`
}

/** A door that Payload does not offer for this operation; `doorsOf` never leads here. */
export function absent(): Promise<Outcome> {
  return Promise.resolve('fault no such door')
}
