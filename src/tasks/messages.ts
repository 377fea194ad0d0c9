import { queueReminders } from '@/jobs/messages/remind'
import { sendDue } from '@/jobs/messages/send'
import { services } from '@/jobs/messages/services'
import { endOffers } from '@/jobs/offers/endOffers'
import { withPayload } from './open'

/** Ends the offers that are over, makes the reminders that are due, and empties the outbox. Told to stop, it finishes the one it sends. */
export async function messages(): Promise<void> {
  let stopping = false
  process.once('SIGTERM', () => {
    stopping = true
  })
  await withPayload(async (payload) => {
    await endOffers(payload, new Date())
    await queueReminders(payload, new Date())
    await sendDue(payload, { services, now: () => new Date(), isStopping: () => stopping })
  })
}
