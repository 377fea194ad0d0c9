import { expect } from 'vitest'
import { at, listAt, local, settled, textAt } from '../support/doors'
import type { Data } from '../support/factories'
import type { Person } from '../support/person'

/** How a change ended, and what was said about it. */
export type Attempt = {
  readonly status: number
  readonly problems: readonly { readonly path: string; readonly message: string }[]
  readonly doc: unknown
}

/** Who asks: somebody with an account, under access control; or null, the program itself. */
export type Asker = Person | null

export async function creating(collection: string, data: Data, as: Asker = null): Promise<Attempt> {
  const payload = await local()
  return attempt(payload.create({ collection, data, ...asking(as) }))
}

export async function changing(
  collection: string,
  id: string,
  data: Data,
  as: Asker = null,
): Promise<Attempt> {
  const payload = await local()
  return attempt(payload.update({ collection, id, data, ...asking(as) }))
}

export async function deleting(collection: string, id: string, as: Asker = null): Promise<Attempt> {
  const payload = await local()
  return attempt(payload.delete({ collection, id, ...asking(as) }))
}

/** The record as it is stored, past all access. */
export async function stored(collection: string, id: string, locale = 'da'): Promise<unknown> {
  const payload = await local()
  return payload.findByID({ collection, id, depth: 0, locale, fallbackLocale: false })
}

/** Every record that the condition selects, as stored. */
export async function all(collection: string, where: Data): Promise<readonly unknown[]> {
  const payload = await local()
  return listAt(await payload.find({ collection, where, depth: 0, pagination: false }), 'docs')
}

/** Fails the test unless it was done; answers with the record's id. */
export function done(one: Attempt): string {
  expect(one.status, `should have been allowed: ${said(one)}`).toBe(200)
  return textAt(one.doc, 'id')
}

/** Fails the test unless it was refused at just this field, in words that the pattern knows. */
export function refused(one: Attempt, path: string, words: RegExp): void {
  expect(one.status, `should have been refused: ${said(one)}`).toBe(400)
  const there = one.problems.filter((problem) => problem.path === path)
  expect(there.map(({ message }) => message).join(' '), said(one)).toMatch(words)
}

const said = ({ status, problems }: Attempt) => `${status} ${JSON.stringify(problems)}`

async function attempt(work: Promise<unknown>): Promise<Attempt> {
  const { status, value, error } = await settled(work)
  const problems = listAt(error, 'data', 'errors').map((one) => ({
    path: String(at(one, 'path')),
    message: String(at(one, 'message')),
  }))
  const message = error instanceof Error && problems.length === 0 ? error.message : undefined
  return {
    status,
    problems: message === undefined ? problems : [{ path: '', message }],
    doc: value,
  }
}

const asking = (as: Asker) =>
  as === null ? { depth: 0 } : { depth: 0, overrideAccess: false, user: as.user }
