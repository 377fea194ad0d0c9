import type { Payload } from 'payload'
import type { MessageFailure } from '@/domain/choices/messages'
import { contactOf, letGo } from '@/domain/messages'
import type { Message } from '@/generated/payload-types'

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
      interviewAt: moment(her.interviewAt),
      offerExpiresAt: moment(her.offerExpiresAt),
    },
    session: session && { status: session.status, startsAt: new Date(session.startsAt) },
    about: moment(message.about),
    now,
  })
  if (refusal !== null) return { letGo: refusal }
  // A number that was mended meanwhile is the right one; an address instead of it has no such text.
  const contact = contactOf(
    message.medium === 'sms' ? { telephone: person.telephone } : { email: person.email },
  )
  return contact === null ? { letGo: 'noContact' } : { recipient: contact.recipient }
}

const moment = (stored: string | null | undefined) => (stored ? new Date(stored) : null)

async function reader<Slug extends 'applicants' | 'teachers' | 'sessions'>(
  payload: Payload,
  collection: Slug,
  related: string | { readonly id: string } | null | undefined,
) {
  const id = typeof related === 'string' ? related : related?.id
  return id === undefined
    ? null
    : payload.findByID({ collection, id, depth: 0, disableErrors: true })
}
