import type { PayloadRequest } from 'payload'
import {
  isHerContact,
  outcomeOf,
  parseWish,
  type Wish,
  type WishInput,
  type WishOutcome,
} from '@/domain/application'
import { defaultLocale, isLocale } from '@/domain/locales'
import { problem } from '@/domain/problem'
import { inTransaction } from '@/database/inTransaction'
import { countTry } from '@/database/codeTries'
import { eraseApplicant, hasBegun } from '@/hooks/erasure'
import type { Applicant } from '@/generated/payload-types'
import { refuseTooMany } from './limits'
import { asError } from './problems'

/**
 * Withdraws or erases an application for whoever has the receipt's code and the telephone or e-mail
 * that was given. A code that does not exist, one that is locked and a number that does not fit are
 * answered alike.
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
  const her = await theOneWith(code, contact, req)
  if (her === undefined) throw asError([problem('code', 'codeWrong')], locale)
  return inTransaction(req, () => fulfil(wish, her, req))
}

async function theOneWith(
  code: string,
  contact: string,
  req: PayloadRequest,
): Promise<Applicant | undefined> {
  const attempt = await countTry(code, req)
  if (attempt === undefined) return undefined
  const found = await req.payload.find({
    collection: 'applicants',
    where: { id: { equals: attempt.applicant } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [her] = found.docs
  const isHers =
    her !== undefined &&
    isHerContact(contact, { telephone: her.telephone ?? null, email: her.email ?? null })
  if (!isHers) return undefined
  await attempt.wasRight()
  return her
}

async function fulfil(wish: Wish, her: Applicant, req: PayloadRequest): Promise<WishOutcome> {
  const outcome = outcomeOf(wish, her.status, await hasBegun(her.id, req))
  if (outcome === 'erased') await eraseApplicant(her.id, req)
  if (outcome === 'withdrawn' && her.status !== 'withdrawn')
    await change(her.id, { status: 'withdrawn' }, req)
  if (outcome === 'asked' && wish === 'erase')
    await change(her.id, { erasureAskedAt: new Date().toISOString() }, req)
  return outcome
}

const change = (id: string, data: Partial<Applicant>, req: PayloadRequest) =>
  req.payload.update({ collection: 'applicants', id, data, depth: 0, req })
