import { randomUUID } from 'node:crypto'
import { at, listAt, operation, rows } from '../support/doors'
import type { Data } from '../support/factories'

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

/** A whole and right form, of somebody whom nobody knows yet. */
export function form(given: Data = {}): Data {
  return {
    name: 'Prøve Tilmeldt',
    ...('telephone' in given ? {} : { telephone: telephone() }),
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
  const answer = await operation('SignUp', { input })
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

/** A plainly invented number, +45 20 00 00 NN, that nobody else in this file's database has. */
export function telephone(): string {
  given += 1
  if (given > 99) throw new Error('There are only 99 invented numbers')
  return `+45200000${String(given).padStart(2, '0')}`
}
let given = 0

/** A number that looks like a Danish CPR number and was given to nobody. */
export const cpr = ['010100', '0000'] as const

export const applicantsWith = (number: unknown) =>
  rows('select * from applicants where telephone = $1', [number])

/** The row that a receipt code stands on. */
export async function signUpOf(code: string | undefined): Promise<Record<string, unknown>> {
  const [row] = await rows('select * from sign_ups where code = $1', [code])
  if (row === undefined) throw new Error(`No sign-up has the code ${String(code)}`)
  return row
}
