import { setTimeout as delay } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { parseWish, type Wish, type WishInput, type WishOutcome } from '@/domain/application'
import { defaultLocale, isLocale } from '@/domain/locales'
import { problem } from '@/domain/problem'
import { inTransaction } from '@/database/inTransaction'
import { countTry } from '@/database/codeTries'
import { keepInMind, remembers } from '@/database/limits'
import { fulfil, signUpOf, type Sent } from '@/hooks/wishes'
import { sealed } from '@/hooks/asker'
import { refuseTooMany } from './limits'
import { asError } from './problems'

/**
 * Withdraws or erases an application for whoever has the receipt's code and the telephone or e-mail
 * that was given. A code that does not exist, one that is locked and a number that does not fit are
 * answered alike, and after the same time.
 * @throws APIError 400 with a problem for each field, 429 after too many
 */
export async function changeApplication(
  input: WishInput & { readonly locale?: string | null },
  req: PayloadRequest,
): Promise<WishOutcome> {
  const locale = isLocale(input.locale) ? input.locale : defaultLocale
  const parsed = parseWish(input)
  if (!parsed.ok) throw asError(parsed.problems, locale)
  await refuseTooMany({ deed: 'change', locale }, req)
  const { code, contact, wish } = parsed.value
  const refusalTime = delay(refusalMilliseconds)
  const sent = await theOneWith(code, contact, req)
  if (sent !== undefined) return inTransaction(req, () => done(parsed.value, sent, req))
  const justErased = await remembers(erasureOf(parsed.value), req)
  await refusalTime
  if (justErased && wish === 'erase') return 'erased'
  throw asError([problem('code', 'codeWrong')], locale)
}

/** Longer than it takes to look anything up, so that the time of a refusal tells nothing. */
const refusalMilliseconds = 400

async function theOneWith(
  code: string,
  contact: string,
  req: PayloadRequest,
): Promise<Sent | undefined> {
  const attempt = await countTry(code, req)
  if (attempt === undefined) return undefined
  const sent = await signUpOf(attempt.signUp, contact, req)
  if (sent !== undefined) await attempt.wasRight()
  return sent
}

async function done(value: Asked, sent: Sent, req: PayloadRequest): Promise<WishOutcome> {
  const outcome = await fulfil(value.wish, sent, req)
  if (outcome === 'erased') await keepInMind(erasureOf(value), req)
  return outcome
}

type Asked = Readonly<{ code: string; contact: string; wish: Wish }>

/**
 * Nothing is left by which a second press of the button could be known, so for some minutes it is
 * remembered that just this was asked: under a seal that nobody can read.
 */
const erasureOf = ({ code, contact }: Asked) => ({
  name: 'erased',
  key: sealed(`${code} ${contact}`),
  seconds: 600,
})
