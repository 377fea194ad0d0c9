import { APIError, type PayloadRequest } from 'payload'
import { giveBack, keepInMind, remembers, secondsToWait, type Limit } from '@/database/limits'
import { problem, say } from '@/domain/problem'
import { addressOf, sealed } from '../asker'
import { staffLanguage } from '../refuse'
import { sayWhen } from '../sayWhen'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

type Counted = Readonly<{ wasRight: () => Promise<void> }>

/**
 * Counts one try at a password before anything is hashed, the same for an address that has an account
 * and one that has none. From where the owner has logged in within a day only tries
 * from there count, so that strangers elsewhere cannot shut her out; one at her own address can, for a
 * quarter of an hour, and many tries can where she has not logged in for a day.
 * @throws APIError 429 in the caller's language when a limit is used up
 */
export async function countLogIn(email: string, req: PayloadRequest): Promise<Counted> {
  const address = addressOf(req)
  const here = sealed(`${address ?? 'here'} ${email}`)
  const known = { name: 'log-in known', key: here, seconds: day }
  const byAccount: readonly Limit[] = (await remembers(known, req))
    ? []
    : [{ name: 'log-in of account', key: sealed(email), tries: 60, seconds: hour }]
  const own = { name: 'log-in from there', key: here, tries: 10, seconds: 15 * minute }
  const limits = [...byPlace('log-in by address', 50, req), ...byAccount, own]
  await count(limits, req)
  return {
    wasRight: async () => {
      await Promise.all(limits.map((limit) => giveBack(limit, req)))
      await keepInMind(known, req)
    },
  }
}

/**
 * Counts one asking for a letter, the same for an address that has an account and one that has none, so
 * that nobody’s letter-box is filled. @throws APIError 429
 */
export async function countForgotten(email: string, req: PayloadRequest): Promise<void> {
  const ofAccount = { name: 'forgotten of account', key: sealed(email), tries: 10, seconds: hour }
  const limits = [...byPlace('forgotten by address', 20, req), ofAccount]
  await count(limits, req)
}

/** Counts one use of a link by which a password is chosen. @throws APIError 429 */
export async function countLinkUse(req: PayloadRequest): Promise<void> {
  await count(byPlace('password link by address', 50, req), req)
}

function byPlace(name: string, tries: number, req: PayloadRequest): readonly Limit[] {
  const address = addressOf(req)
  return address === null ? [] : [{ name, key: sealed(address), tries, seconds: 15 * minute }]
}

/** What an account’s owner, or whoever has her password or her log-in, may try ten times. */
type Proof = 'second step' | 'present password'

/** Counts one try at what only the account’s owner can know. @throws APIError 429 */
export async function countProof(
  proof: Proof,
  account: string,
  req: PayloadRequest,
): Promise<Counted> {
  const limit = { name: proof, key: account, tries: 10, seconds: 15 * minute }
  await count([limit], req)
  return { wasRight: () => giveBack(limit, req) }
}

/** @throws APIError 429 where a limit is used up, and says when none is any more */
async function count(limits: readonly Limit[], req: PayloadRequest): Promise<void> {
  const wait = await secondsToWait(limits, req)
  if (wait === 0) return
  sayWhen(wait, req)
  const message = say(problem('', 'tooManyTries'), staffLanguage(req))
  const errors = [{ path: '', code: 'tooManyTries', message }]
  throw new APIError(message, 429, { errors }, true)
}
