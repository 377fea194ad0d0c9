import type { PayloadRequest } from 'payload'
import { queueAgain } from '@/database/outbox'
import { contactBy, contactOf, isRetried } from '@/domain/messages'
import { problem } from '@/domain/problem'
import { afterQuiet } from '@/domain/quietHours'
import { quietHours } from './quietHours'
import { refuse } from './refuse'

/**
 * Puts back what failed or is not known to have arrived, to where its reader can be reached now.
 * @returns whether there was such a message
 * @throws ValidationError where its reader can be reached by neither telephone nor e-mail
 */
export async function retryMessage(req: PayloadRequest, id: string): Promise<boolean> {
  const message = await req.payload.findByID({
    collection: 'messages',
    id,
    depth: 1,
    disableErrors: true,
    req,
  })
  if (message === null || !isRetried(message.state)) return false
  const reader = message.applicant ?? message.teacher
  const person = typeof reader === 'object' && reader !== null ? reader : {}
  const contact = contactBy(message.medium, person) ?? contactOf(person)
  if (contact === null) {
    refuse([problem('recipient', 'noContact')], req)
    return false
  }
  const now = new Date()
  const at = message.atNight ? now : afterQuiet(now, await quietHours(req.payload, req))
  return queueAgain(req, id, { ...contact, at })
}
