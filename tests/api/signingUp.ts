import { randomUUID } from 'node:crypto'
import { at, graphql, listAt, rows } from '../support/doors'
import type { Data } from '../support/factories'
import { unique } from '../support/factories'

/** What the mutation answered: a code, or the problems with its status. */
export type Answered = {
  readonly code: string | undefined
  readonly status: number | undefined
  readonly problems: readonly {
    readonly path: string
    readonly code: string
    readonly message: string
  }[]
  readonly text: string
}

const mutation = 'mutation ($input: SignUpInput!) { signUp(input: $input) { code } }'

/** A whole and right form, of somebody whom nobody knows yet. */
export function form(given: Data = {}): Data {
  return {
    name: 'Prøve Tilmeldt',
    telephone: telephone(),
    languages: ['ar', 'da'],
    interpreter: false,
    area: 'grantoften',
    availability: ['weekdayEvenings'],
    note: 'Vil gerne i gang',
    consent: true,
    source: 'form',
    locale: 'da',
    idempotencyKey: key(),
    ...given,
  }
}

export async function signingUp(input: Data): Promise<Answered> {
  const answer = await graphql(mutation, { variables: { input } })
  const [error] = listAt(answer.json, 'errors')
  const code = at(answer.data, 'signUp', 'code')
  return {
    code: typeof code === 'string' ? code : undefined,
    status: answer.errors[0]?.status,
    problems: listAt(error, 'extensions', 'data', 'errors').map((one) => ({
      path: String(at(one, 'path')),
      code: String(at(one, 'code')),
      message: String(at(one, 'message')),
    })),
    text: answer.text,
  }
}

export const key = (): string => randomUUID()

/** A plainly invented number that no other test of the run has. */
export const telephone = (): string => `+452000${String(9000 + unique()).padStart(4, '0')}`

export const applicantsWith = (number: unknown) =>
  rows('select * from applicants where telephone = $1', [number])

/** The row that a receipt code stands on. */
export async function signUpOf(code: string | undefined): Promise<Record<string, unknown>> {
  const [row] = await rows('select * from sign_ups where code = $1', [code])
  if (row === undefined) throw new Error(`No sign-up has the code ${String(code)}`)
  return row
}
