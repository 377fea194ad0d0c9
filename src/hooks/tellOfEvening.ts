import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { dropQueued } from '@/database/outbox'
import {
  eveningKey,
  eveningNews,
  knownIn,
  newsOf,
  type EveningNews,
  type Known,
} from '@/domain/eveningNews'
import { comingStatuses } from '@/domain/evenings'
import { problem } from '@/domain/problem'
import type { Session, Team } from '@/generated/payload-types'
import { expectedWomen, standingTeachers } from './expected'
import { queueMessage } from './queueMessage'
import { refuse } from './refuse'
import { usualPlace } from './usualPlace'

/**
 * Tells of an evening that is off, or at another time or place: exactly those who meant to come, and
 * the teacher. Queued in the same transaction, and held for as long as staff may regret it.
 */
export const tellOfEvening: CollectionAfterChangeHook<Session> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  const usual = await usualPlace(doc, req)
  const was = knownOf(previousDoc, usual)
  const stands = { ...knownOf(doc, usual), isCancelled: doc.status === 'cancelled' }
  const isOff = stands.isCancelled && isAhead(previousDoc)
  const isChanged = isAhead(doc) && newsOf(was, stands) !== null
  if (isOff || isChanged) await tell(doc, was, stands, req)
  return doc
}

/**
 * Tells of a team that meets at another place: of its next evening, since the reminders say where the
 * others are. An evening with a place of its own stays there.
 */
export const tellOfPlace: CollectionAfterChangeHook<Team> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const place = doc.place ?? ''
  const before = previousDoc?.place ?? ''
  if (operation === 'create' || place === before) return doc
  const next = await nextAtUsualPlace(doc.id, req)
  if (next === undefined) return doc
  const when = new Date(next.startsAt)
  const session = { ...next, updatedAt: doc.updatedAt }
  await tell(session, { when, place: before }, { when, place, isCancelled: false }, req)
  return doc
}

async function nextAtUsualPlace(team: string, req: PayloadRequest): Promise<Session | undefined> {
  const { docs } = await req.payload.find({
    collection: 'sessions',
    where: {
      team: { equals: team },
      status: { in: [...comingStatuses] },
      startsAt: { greater_than: new Date().toISOString() },
      or: [{ place: { exists: false } }, { place: { equals: '' } }],
    },
    sort: 'startsAt',
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0]
}

/** Whoever awaits an evening hears that it is off; of one that is deleted nobody could be told. */
export const refuseSilentEnd: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const session = await req.payload.findByID({ collection: 'sessions', id, depth: 0, req })
  if (!isAhead(session)) return
  const women = await expectedWomen(session, [new Date(session.startsAt)], req)
  const teachers = await standingTeachers(session.id, req)
  const isAwaited = women.length + teachers.length > 0
  refuse(isAwaited ? [problem('status', 'sessionAwaited')] : [], req)
}

async function tell(
  session: Session,
  was: Known,
  stands: Known & Readonly<{ isCancelled: boolean }>,
  req: PayloadRequest,
): Promise<void> {
  // What is queued and has not left is taken back: nobody is told of a change that was changed again.
  const [taken = ''] = await dropQueued(req, session.id, eveningNews)
  const known = { ...was, ...knownIn(taken) }
  const purpose = newsOf(known, stands)
  if (purpose === null) return
  const order = { purpose, values: valuesOf(purpose, known, stands), session: session.id }
  const key = (reader: string) =>
    eveningKey({ purpose, session: session.id, reader, known, changedAt: session.updatedAt })
  // Who could not come then may come now; who cannot come anyway need not hear that it is off.
  const times = purpose === 'eveningMoved' ? [] : [known.when, was.when]
  for (const applicant of await expectedWomen(session, times, req))
    await queueMessage(req, { ...order, applicant, key: key(applicant.id) })
  for (const teacher of await standingTeachers(session.id, req))
    await queueMessage(req, { ...order, teacher, key: key(teacher) })
}

function valuesOf(purpose: EveningNews, known: Known, { when, place }: Known) {
  if (purpose === 'eveningCancelled') return { when: known.when }
  const where = place === '' ? {} : { place }
  return purpose === 'eveningMoved' ? { when, before: known.when, ...where } : { when, ...where }
}

const knownOf = ({ startsAt, place }: Session, usual: string): Known => ({
  when: new Date(startsAt),
  place: place ? place : usual,
})

const isAhead = ({ status, startsAt }: Session): boolean =>
  comingStatuses.some((coming) => coming === status) && new Date(startsAt) > new Date()
