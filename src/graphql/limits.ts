import type { APIError, PayloadRequest } from 'payload'
import { giveBack, secondsToWait, type Limit } from '@/database/limits'
import type { Locale } from '@/domain/locales'
import { problem } from '@/domain/problem'
import { env } from '@/env'
import { addressOf, sealed } from '@/hooks/asker'
import { sayWhen } from '@/hooks/sayWhen'
import { asError } from './problems'

/** What strangers may send, each counted by itself. */
export type Deed = 'sign-up' | 'call-back' | 'draft' | 'change' | 'diploma'

const hour = 60 * 60
const day = 24 * hour

/** How many times the sign-ups of one address: drafts are saved page by page, a code is tried seldom. */
const perAddress = {
  'sign-up': 1,
  'call-back': 1,
  draft: 20,
  change: 0.5,
  diploma: 1,
} satisfies Record<Deed, number>

type Deeds = Readonly<{ deed: Deed; telephone?: string | null }>

/**
 * What a deed of a stranger's is counted against: her address, the telephone she gave, and all
 * together. A community room shares an address, so the limits are generous (`SIGN_UP_LIMIT`).
 */
export function limitsOf({ deed, telephone }: Deeds, req: PayloadRequest): readonly Limit[] {
  const tries = triesOf(deed)
  return [
    ...byAddress(deed, req),
    ...(telephone === null || telephone === undefined
      ? []
      : [
          {
            name: `${deed} by telephone`,
            key: sealed(telephone),
            tries: Math.max(5, Math.ceil(env.SIGN_UP_LIMIT / 12)),
            seconds: day,
          },
        ]),
    { name: `${deed} of all`, key: 'all', tries: tries * 10, seconds: hour },
  ]
}

const triesOf = (deed: Deed) => Math.ceil(env.SIGN_UP_LIMIT * perAddress[deed])

function byAddress(deed: Deed, req: PayloadRequest): readonly Limit[] {
  const address = addressOf(req)
  if (address === null) return []
  return [{ name: `${deed} by address`, key: sealed(address), tries: triesOf(deed), seconds: hour }]
}

type Sent = Deeds & Readonly<{ locale: Locale }>

/** Counts one deed. @throws APIError 429 in her language when a limit is used up */
export async function refuseTooMany(sent: Sent, req: PayloadRequest): Promise<void> {
  const wait = await secondsToWait(limitsOf(sent, req), req)
  if (wait > 0) throw tooManyTries({ ...sent, wait }, req)
}

/** What is said where a limit is used up, and for how many seconds it is. */
export function tooManyTries(
  { locale, wait }: Readonly<{ locale: Locale; wait: number }>,
  req: PayloadRequest,
): APIError {
  sayWhen(wait, req)
  return asError([problem('', 'tooManyTries')], locale, 429)
}

/**
 * Counts for nine more what seems to come from a program, which so runs out of its tries sooner.
 * @throws APIError 429 in her language when its address has none left
 */
export async function chargeAutomatic(
  { deed, locale }: Pick<Sent, 'deed' | 'locale'>,
  req: PayloadRequest,
): Promise<void> {
  const more = byAddress(deed, req).map((limit) => ({ ...limit, cost: 9 }))
  const wait = await secondsToWait(more, req)
  if (wait > 0) throw tooManyTries({ locale, wait }, req)
}

/**
 * Counts the tries of one address to open a private link; a right one is none. Where they are used
 * up, even a right one waits: otherwise the answer would tell it from the wrong ones.
 * @throws APIError 429 in her language
 */
export async function countLinkTry(
  locale: Locale,
  req: PayloadRequest,
): Promise<Readonly<{ wasRight: () => Promise<void> }>> {
  const address = addressOf(req)
  if (address === null) return { wasRight: () => Promise.resolve() }
  const limit = {
    name: 'link by address',
    key: sealed(address),
    tries: env.SIGN_UP_LIMIT,
    seconds: hour,
  }
  const wait = await secondsToWait([limit], req)
  if (wait > 0) throw tooManyTries({ locale, wait }, req)
  return { wasRight: () => giveBack(limit, req) }
}
