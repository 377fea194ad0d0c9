import type { PayloadRequest, Where } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { lockStep } from '@/database/lock'
import { isEnrolled } from '@/domain/applicants'
import type { EveningAnswerChoice } from '@/domain/choices/links'
import { isSaidOf, mayAnswer } from '@/domain/evenings'
import { readHerWish, type HerWish, type HerWishInput } from '@/domain/herWishes'
import { defaultLocale, isLocale } from '@/domain/locales'
import { isRecordId } from '@/domain/recordId'
import { idOf, momentOf } from '@/hooks/relation'
import { asError } from '../problems'
import { openPage } from './openPage'

/** `late`: the evening has begun or is called off. `closed`: the link opens nothing. */
export type WishAnswer = 'done' | 'late' | 'closed'

/**
 * Does what a woman chose on her own page. Sent twice, it is done once.
 * @throws APIError 400 with what she has to put right, 429 after too many wrong links
 */
export async function herWish(
  { token, locale, ...input }: HerWishInput & { readonly token: string; readonly locale: string },
  req: PayloadRequest,
): Promise<WishAnswer> {
  const link = await openPage(token, 'page', req)
  const her = idOf(link?.applicant)
  if (her === null) return 'closed'
  const read = readHerWish(input)
  if (!read.ok) throw asError(read.problems, isLocale(locale) ? locale : defaultLocale)
  return inTransaction(req, () => fulfil(read.value, her, req))
}

async function fulfil(wish: HerWish, her: string, req: PayloadRequest): Promise<WishAnswer> {
  // Held, so that two presses at once are one after the other.
  await lockStep(req, 'applicants', her)
  if (wish.wish === 'consent') return withdraw(wish.consent, her, req)
  if (wish.wish === 'allConsents') return withdrawAll(her, req)
  if (wish.wish === 'answer') return answer(wish, her, req)
  const now = new Date().toISOString()
  const { payload } = req
  const known = await payload.findByID({ collection: 'applicants', id: her, depth: 0, req })
  const data =
    wish.wish === 'name'
      ? { diplomaName: wish.name, diplomaNameApprovedAt: now }
      : { erasureAskedAt: wish.wish === 'keep' ? null : (known.erasureAskedAt ?? now) }
  await payload.update({ collection: 'applicants', id: her, data, depth: 0, req })
  return 'done'
}

async function answer(
  wish: { readonly session: string; readonly answer: EveningAnswerChoice },
  her: string,
  req: PayloadRequest,
): Promise<WishAnswer> {
  const { payload } = req
  const { team, status } = await payload.findByID({
    collection: 'applicants',
    id: her,
    depth: 0,
    req,
  })
  const evening = isRecordId(wish.session)
    ? await payload.findByID({
        collection: 'sessions',
        id: wish.session,
        depth: 0,
        disableErrors: true,
        req,
      })
    : null
  const isHers = evening !== null && isEnrolled(status) && idOf(evening.team) === idOf(team)
  if (!isHers) return 'late'
  const session = { status: evening.status, startsAt: new Date(evening.startsAt) }
  if (!mayAnswer(session, new Date())) return 'late'
  const { docs } = await payload.find({
    collection: 'evening-answers',
    where: { session: { equals: evening.id }, applicant: { equals: her } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const [known] = docs
  const change = { answer: wish.answer }
  if (known === undefined)
    await payload.create({
      collection: 'evening-answers',
      data: { session: evening.id, applicant: her, ...change },
      depth: 0,
      req,
    })
  else if (known.answer !== wish.answer || !isSaidOf(momentOf(known.startsAt), [session.startsAt]))
    await payload.update({
      collection: 'evening-answers',
      id: known.id,
      data: change,
      depth: 0,
      req,
    })
  return 'done'
}

/** Only what is hers and stands; what she has taken back before is taken back. */
async function withdraw(consent: string, her: string, req: PayloadRequest): Promise<WishAnswer> {
  if (!isRecordId(consent)) return 'late'
  const [known] = await consentsWhere({ id: { equals: consent } }, her, req)
  if (known === undefined) return 'late'
  if (!known.withdrawnAt) await takeBack(known, req)
  return 'done'
}

/** All that shows her or her child. That we may call her about the course is a matter of its own. */
async function withdrawAll(her: string, req: PayloadRequest): Promise<WishAnswer> {
  const shown = { withdrawnAt: { exists: false }, purpose: { not_equals: 'contact' } }
  for (const consent of await consentsWhere(shown, her, req)) await takeBack(consent, req)
  return 'done'
}

async function consentsWhere(where: Where, her: string, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'consents',
    where: { and: [where, { applicant: { equals: her } }] },
    sort: 'id',
    pagination: false,
    depth: 0,
    req,
  })
  return docs
}

async function takeBack({ id }: { id: string }, req: PayloadRequest): Promise<void> {
  const data = { withdrawnAt: new Date().toISOString() }
  await req.payload.update({ collection: 'consents', id, data, depth: 0, req })
}
