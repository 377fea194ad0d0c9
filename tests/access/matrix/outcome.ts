import type { Answer, GraphQLAnswer } from '../../support/doors'
import { at, settled } from '../../support/doors'

/**
 * How an attempt ended.
 * - `yes`: it was done, or shown.
 * - `no`: refused, as to somebody who may not, or nothing was there for her.
 * - `rule`: she may, but a rule of the programme says no in words.
 * - anything else says what went wrong.
 */
export type Outcome = 'yes' | 'no' | 'rule' | `fault ${string}`

/** Tells whether a good answer holds what was asked for. */
type Shown = (answer: unknown) => boolean | Outcome

export function ofAnswer(answer: Answer, shown: Shown): Outcome {
  if (answer.status < 300) return judged(shown(answer.json))
  return ofStatus(answer.status, answer.text)
}

export function ofGraphQL(answer: GraphQLAnswer, shown: Shown): Outcome {
  const [first] = answer.errors
  if (first === undefined) return judged(shown(answer.data))
  // An operation that the schema does not have is refused to everyone.
  if (answer.errors.some(({ message }) => noSuchThing.test(message))) return 'no'
  return ofStatus(first.status ?? answer.status, answer.text)
}

const noSuchThing = /^(Cannot query field|Unknown type)|cannot be used as an input type/

export async function ofLocal(work: Promise<unknown>, shown: Shown): Promise<Outcome> {
  const { status, value, error } = await settled(work)
  if (error === undefined) return judged(shown(value))
  return ofStatus(status, error instanceof Error ? error.message : '')
}

/** A bulk answer tells of each record that it could not change; nothing found means refused. */
export function ofBulk(answer: unknown): Outcome {
  if (count(at(answer, 'errors')) > 0) return 'rule'
  return count(at(answer, 'docs')) > 0 ? 'yes' : 'no'
}

function judged(shown: boolean | Outcome): Outcome {
  if (typeof shown === 'string') return shown
  return shown ? 'yes' : 'no'
}

function ofStatus(status: number, text: string): Outcome {
  if (status === 401 || status === 403 || status === 404 || status === 501) return 'no'
  if (status === 400 || status === 405 || status === 409 || status === 422) return 'rule'
  return `fault ${status} ${text.slice(0, 200)}`
}

function count(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}
