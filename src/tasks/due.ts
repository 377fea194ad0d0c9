import { endOffers } from '@/jobs/offers/endOffers'
import { queueReminders } from '@/jobs/messages/remind'
import { sendDue } from '@/jobs/messages/send'
import { services } from '@/jobs/messages/services'
import { facebookPage } from '@/jobs/publishing/facebook'
import { publishScheduled, withdrawExpired } from '@/jobs/publishing/followTime'
import { publishDue } from '@/jobs/publishing/publishDue'
import { eachOnItsOwn } from '@/jobs/eachOnItsOwn'
import { withPayload } from './open'

/**
 * Does what is due by now: ends the offers that are over, makes the reminders, empties the outbox,
 * publishes and takes back the stories whose time has come, and tells Facebook. Told to stop, it
 * finishes the one message or post that is under way.
 */
export async function due(): Promise<void> {
  let stopping = false
  process.once('SIGTERM', () => {
    stopping = true
  })
  const round = { now: () => new Date(), isStopping: () => stopping }
  const page = facebookPage()
  await withPayload((payload) =>
    eachOnItsOwn([
      () => endOffers(payload, new Date()),
      () => queueReminders(payload, new Date()),
      () => sendDue(payload, { services, ...round }),
      () => withdrawExpired(payload, new Date()),
      () => publishScheduled(payload, new Date()),
      async () => (page === undefined ? undefined : publishDue(payload, { page, ...round })),
    ]),
  )
}
