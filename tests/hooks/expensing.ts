import { at } from '../support/doors'
import type { Data } from '../support/factories'
import { dataFor } from '../support/factories'
import type { Person } from '../support/person'
import { changing, creating, done, stored } from './attempts'

/** A draft; unless told otherwise, without a receipt but with a reason. */
export async function entered(as: Person, given: Data = {}): Promise<string> {
  return done(await creating('expenses', { ...(await dataFor('expenses')), ...given }, as))
}

export async function submitted(as: Person, given: Data = {}): Promise<string> {
  const id = await entered(as, given)
  done(await changing('expenses', id, { status: 'submitted' }, as))
  return id
}

export async function approved(by: Person, leader: Person, given: Data = {}): Promise<string> {
  const id = await submitted(by, given)
  done(await changing('expenses', id, { status: 'approved' }, leader))
  return id
}

export const status = async (id: string): Promise<unknown> =>
  at(await stored('expenses', id), 'status')
