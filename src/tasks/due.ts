import { endOffers } from '@/jobs/offers/endOffers'
import { queueReminders } from '@/jobs/messages/remind'
import { sendDue } from '@/jobs/messages/send'
import { letters, services } from '@/jobs/messages/services'
import { sendPasswordLetters } from '@/jobs/passwordLetters'
import { facebookPage } from '@/jobs/publishing/facebook'
import { publishScheduled, withdrawExpired } from '@/jobs/publishing/followTime'
import { sendToNewspaper } from '@/jobs/publishing/newspaper'
import { publishDue } from '@/jobs/publishing/publishDue'
import { eachOnItsOwn } from '@/jobs/eachOnItsOwn'
import { withPayload } from './open'

/**
 * Milliseconds for each of the senders: whoever does not answer one is left for the next round, and
 * holds up neither the others nor what is withdrawn meanwhile.
 */
const longest = 10_000

/**
 * Does what is due by now: takes back and publishes the stories whose time has come, tells Facebook and
 * newspaper, ends the offers that are over, makes the reminders and empties the outbox. What a woman
 * took back comes first. Told to stop, it finishes the one message or post that is under way.
 */
export async function due(): Promise<void> {
  let stopping = false
  process.once('SIGTERM', () => {
    stopping = true
  })
  const round = () => {
    const until = Date.now() + longest
    return { now: () => new Date(), isStopping: () => stopping || Date.now() > until }
  }
  const page = facebookPage()
  await withPayload((payload) =>
    eachOnItsOwn([
      () => withdrawExpired(payload, new Date()),
      () => publishScheduled(payload, new Date()),
      async () => (page === undefined ? undefined : publishDue(payload, { page, ...round() })),
      () => sendToNewspaper(payload, { letters, ...round() }),
      () => endOffers(payload, new Date()),
      () => queueReminders(payload, new Date()),
      // Somebody sits and waits for it.
      () => sendPasswordLetters(payload, { letters, ...round() }),
      () => sendDue(payload, { services, ...round() }),
    ]),
  )
}
