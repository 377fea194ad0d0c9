import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { dropQueued } from '@/database/outbox'
import { eveningKey, knownTime, type EveningNews } from '@/domain/eveningNews'
import { comingStatuses } from '@/domain/evenings'
import type { Session } from '@/generated/payload-types'
import { expectedWomen } from './expected'
import { queueMessage } from './queueMessage'
import { idOf } from './relation'

/**
 * Tells of an evening that is off or at another time: exactly those who meant to come, and the
 * teacher. Queued in the same transaction, and held for as long as staff may regret it.
 */
export const tellOfEvening: CollectionAfterChangeHook<Session> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  const news = newsOf(previousDoc, doc, new Date())
  if (news !== null) await tell(doc, news, req)
  return doc
}

type News = Readonly<{
  purpose: EveningNews
  values: { when: Date; before?: Date; place?: string }
}>

function newsOf(before: Session, after: Session, now: Date): News | null {
  const when = new Date(after.startsAt)
  const was = new Date(before.startsAt)
  if (after.status === 'cancelled' && isAwaited(before) && was > now)
    return { purpose: 'eveningCancelled', values: { when: was } }
  if (!isAwaited(after) || when.getTime() === was.getTime() || when <= now) return null
  const place = after.place ? { place: after.place } : {}
  return { purpose: 'eveningMoved', values: { when, before: was, ...place } }
}

async function tell(session: Session, news: News, req: PayloadRequest): Promise<void> {
  // What is queued and has not left is taken back: nobody is told of a change that was changed again.
  const [taken = ''] = await dropQueued(req, session.id, ['eveningMoved', 'eveningCancelled'])
  const known = knownTime(taken) ?? news.values.before ?? news.values.when
  const isMoved = news.purpose === 'eveningMoved'
  // Whether she could come was said of the old time.
  if (isMoved) await forgetAnswers(session.id, req)
  if (isMoved && known.getTime() === news.values.when.getTime()) return
  const values = isMoved ? { ...news.values, before: known } : { when: known }
  const order = { purpose: news.purpose, values, session: session.id }
  const key = (reader: string) =>
    eveningKey({ ...order, reader, known, changedAt: session.updatedAt })
  for (const applicant of await expectedWomen(session, req))
    await queueMessage(req, { ...order, applicant, key: key(applicant.id) })
  for (const teacher of await standingTeachers(session.id, req))
    await queueMessage(req, { ...order, teacher, key: key(teacher) })
}

async function forgetAnswers(session: string, req: PayloadRequest): Promise<void> {
  const where = { session: { equals: session } }
  await req.payload.delete({ collection: 'evening-answers', where, depth: 0, req })
}

async function standingTeachers(session: string, req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'agreements',
    where: { session: { equals: session }, status: { in: ['asked', 'confirmed'] } },
    sort: 'teacher',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ teacher }) => idOf(teacher) ?? [])
}

const isAwaited = ({ status }: Session) => comingStatuses.some((coming) => coming === status)
