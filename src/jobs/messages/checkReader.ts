import { createLocalReq, type Payload } from 'payload'
import type { MessageFailure } from '@/domain/choices/messages'
import { contactBy, letGo } from '@/domain/messages'
import type { Message, Session } from '@/generated/payload-types'
import { standingTeachers, whoMeansToCome } from '@/hooks/expected'
import { idOf, momentOf } from '@/hooks/relation'

/**
 * Looks at her, and at what the message is about, once more before it leaves: where it goes to now,
 * or why it is let go.
 */
export async function checkReader(
  payload: Payload,
  message: Message,
  now: Date,
): Promise<{ recipient: string } | { letGo: MessageFailure }> {
  const her = await reader(payload, 'applicants', message.applicant)
  const teacher = await reader(payload, 'teachers', message.teacher)
  const session = await reader(payload, 'sessions', message.session)
  const person = her ?? teacher
  if (person === null) return { letGo: 'hasLeft' }
  const refusal = letGo({
    purpose: message.purpose,
    woman: her && {
      status: her.status,
      erasureAsked: Boolean(her.erasureAskedAt),
      interviewAt: momentOf(her.interviewAt),
      offerExpiresAt: momentOf(her.offerExpiresAt),
      team: idOf(her.team),
      isExpected: session !== null && (await isComing(payload, session, her.id)),
    },
    session: session && {
      status: session.status,
      startsAt: new Date(session.startsAt),
      team: idOf(session.team),
    },
    isAgreed: session !== null && (await isTeaching(payload, session, person.id)),
    about: momentOf(message.about),
    now,
  })
  if (refusal !== null) return { letGo: refusal }
  // A number that was mended meanwhile is the right one; an address instead of it has no such text.
  const contact = contactBy(message.medium, person)
  return contact === null ? { letGo: 'noContact' } : { recipient: contact.recipient }
}

async function isComing(payload: Payload, session: Session, her: string): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  return (await whoMeansToCome(session, [new Date(session.startsAt)], req))(her)
}

async function isTeaching(payload: Payload, session: Session, teacher: string): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  return (await standingTeachers(session.id, req)).includes(teacher)
}

async function reader<Slug extends 'applicants' | 'teachers' | 'sessions'>(
  payload: Payload,
  collection: Slug,
  related: Parameters<typeof idOf>[0],
) {
  const id = idOf(related)
  return id === null ? null : payload.findByID({ collection, id, depth: 0, disableErrors: true })
}
