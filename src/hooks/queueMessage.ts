import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { oneAtATime } from '@/database/lock'
import type { MessageState } from '@/domain/choices/messages'
import { wordsFor, type Words } from '@/domain/compose'
import { defaultLocale, type Locale } from '@/domain/locales'
import { contactOf } from '@/domain/messages'
import { messageText, type MessageValues, type TextPurpose } from '@/domain/messageText'
import { leaving } from '@/domain/quietHours'
import type { Applicant, Message, Teacher } from '@/generated/payload-types'
import { quietHours } from './quietHours'

/** Whom it is for: the id, or the record where it is at hand. */
type To =
  | Readonly<{ applicant: string | Applicant; teacher?: never }>
  | Readonly<{ teacher: string | Teacher; applicant?: never }>

/** An occasion with what fills its blanks, or staff's own words. */
type What =
  | Readonly<{ purpose: TextPurpose; values: MessageValues; words?: never }>
  | Readonly<{ purpose: 'free'; words: Words; values?: never }>

export type MessageOrder = To &
  What &
  Readonly<{
    /** Says which message this is. Queued again with the same key it is not made a second time. */
    key: string
    /** Not before this moment. */
    sendAfter?: Date
    /** The evening it is about; the text tells of `values.when`. */
    session?: string
    /** Whether staff may regret it for five minutes, which they may where they caused it. */
    hold?: boolean
    /** Another language than her record's: the one that she has just written to us in. */
    language?: Locale
    /** Whether it goes at night too, because staff said so. */
    atNight?: boolean
  }>

/**
 * Puts a message in the outbox, in the same transaction as what it tells of. Somebody without
 * telephone and e-mail gets a row that says so, so that staff see whom to call.
 * @returns false when that key was queued before
 */
export async function queueMessage(req: PayloadRequest, order: MessageOrder): Promise<boolean> {
  return inTransaction(req, async () => {
    await oneAtATime(req, `message ${order.key}`)
    const where = { key: { equals: order.key } }
    const { totalDocs } = await req.payload.count({ collection: 'messages', where, req })
    if (totalDocs > 0) return false
    await req.payload.create({
      collection: 'messages',
      data: await rowOf(order, req),
      depth: 0,
      req,
    })
    return true
  })
}

type Row = Omit<Message, 'id' | 'createdAt' | 'updatedAt' | 'title'>

async function rowOf(order: MessageOrder, req: PayloadRequest): Promise<Row> {
  const { purpose, key, sendAfter, session, hold = true } = order
  const { locale, person, ...to } = await readerOf(order, req)
  const { language, text } = textOf(order, order.language ?? locale)
  const contact = contactOf(person)
  const about = order.values?.when ?? order.values?.until
  const leaves = leaving({
    now: new Date(),
    quiet: await quietHours(req.payload, req),
    sendAfter,
    hold,
    atNight: order.atNight,
    about: urgent(order),
  })
  const state: MessageState = contact === null ? 'failed' : 'queued'
  return {
    ...to,
    purpose,
    medium: contact?.medium ?? 'sms',
    language,
    recipient: contact?.recipient ?? '–',
    body: text,
    state,
    atNight: leaves.atNight,
    key,
    ...(contact === null ? { failure: 'noContact' } : { nextTryAt: leaves.at.toISOString() }),
    ...(session === undefined ? {} : { session }),
    ...(about === undefined ? {} : { about: about.toISOString() }),
  }
}

function textOf(order: What, locale: Locale): { language: Locale; text: string } {
  if (order.purpose === 'free') return wordsFor(order.words, locale)
  return { language: locale, text: messageText(order.purpose, locale, order.values) }
}

/** Of a moved evening the earlier of the two times is the one that she might set out for. */
function urgent({ purpose, values = {} }: What): Date | undefined {
  const { when, before } = values
  if (purpose === 'eveningMoved' && when && before) return before < when ? before : when
  return purpose === 'eveningCancelled' || purpose === 'eveningPlace' ? when : undefined
}

async function readerOf(order: MessageOrder, req: PayloadRequest) {
  const found = { depth: 0, req } as const
  if (order.applicant === undefined) {
    const { teacher: given } = order
    const teacher =
      typeof given === 'string'
        ? await req.payload.findByID({ collection: 'teachers', id: given, ...found })
        : given
    const locale: Locale = defaultLocale
    return { teacher: teacher.id, person: teacher, locale }
  }
  const { applicant: given } = order
  const applicant =
    typeof given === 'string'
      ? await req.payload.findByID({ collection: 'applicants', id: given, ...found })
      : given
  return { applicant: applicant.id, person: applicant, locale: applicant.locale }
}
