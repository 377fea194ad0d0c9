import type { Payload } from 'payload'
import { settle, sweepAbandoned, takeDue, type Outcome } from '@/database/outbox'
import { messageMedia, type MessageMedium } from '@/domain/choices/messages'
import { messageSubject } from '@/domain/messageText'
import { leaseMinutes, nextTry, patience } from '@/domain/messageTries'
import { isQuiet } from '@/domain/quietHours'
import type { Message } from '@/generated/payload-types'
import { quietHours } from '@/hooks/quietHours'
import { SendError } from '@/integrations/sendError'
import { checkReader } from './checkReader'
import { withLink } from './withLink'
import type { Service, Services } from './services'

export type Round = Readonly<{
  services: Services
  now: () => Date
  /** Asked between two messages: whoever is told to stop finishes the one under way. */
  isStopping?: () => boolean
}>

/**
 * Sends what is due, one after another, until nothing is left. Any number may do it at once. A
 * service that does not answer, or does not know us, is left alone until the next round; a message
 * that cannot be looked at keeps no other waiting.
 * @returns how many went
 */
export async function sendDue(payload: Payload, round: Round): Promise<number> {
  const { services, now, isStopping = () => false } = round
  await sweepAbandoned(payload, now())
  const hours = await quietHours(payload)
  const failed: Record<MessageMedium, number> = { sms: 0, email: 0 }
  let sent = 0
  while (!isStopping()) {
    const media = messageMedia.filter((medium) => failed[medium] < patience)
    const moment = now()
    const lease = new Date(moment.getTime() + leaseMinutes * 60_000)
    const quiet = isQuiet(moment, hours)
    const id = await takeDue(payload, { now: moment, quiet, lease, media })
    if (id === null) break
    const looked = await lookAt(payload, id, now())
    const outcome: Outcome =
      looked === null
        ? { state: 'queued', nextTryAt: lease }
        : await deliver(payload, looked, { service: services[looked.message.medium], now })
    await settle(payload, id, outcome)
    if (looked === null) continue
    const { medium } = looked.message
    failed[medium] = strikes(failed[medium], outcome)
    if (outcome.state === 'sent' || outcome.state === 'filed') sent += 1
  }
  return sent
}

type Looked = Readonly<{ message: Message; checked: Awaited<ReturnType<typeof checkReader>> }>

/** The message with her as she stands now; null, and a line in the log, where that cannot be seen. */
async function lookAt(payload: Payload, id: string, now: Date): Promise<Looked | null> {
  try {
    const message = await payload.findByID({ collection: 'messages', id, depth: 0 })
    return { message, checked: await checkReader(payload, message, now) }
  } catch (error) {
    // What went wrong may repeat what stands in her record, so only its kind is told.
    const kind = error instanceof Error ? error.name : 'unknown'
    payload.logger.error({
      err: new Error(`Message ${id} was not looked at: ${kind}`, { cause: error }),
    })
    return null
  }
}

function strikes(before: number, { failure, state }: Outcome): number {
  if (failure === 'credentials') return patience
  if (failure === 'unreachable' || failure === 'noAnswer') return before + 1
  return state === 'dropped' ? before : 0
}

async function deliver(
  payload: Payload,
  { message, checked }: Looked,
  { service, now }: { service: Service; now: () => Date },
): Promise<Outcome> {
  if ('letGo' in checked)
    return {
      state: checked.letGo === 'noContact' ? 'failed' : 'dropped',
      failure: checked.letGo,
    }
  const { recipient } = checked
  const sends = message.purpose === 'privateLink' ? withLink(service, message, payload) : service
  try {
    const done = await sends({
      to: recipient,
      subject: messageSubject(message.language),
      body: message.body,
      reference: message.id,
    })
    return { ...done, recipient, sentAt: now() }
  } catch (error) {
    return afterFailure(error, message, now())
  }
}

/** What is no word from the service is ours to find; that it may have left is all we know of it. */
function afterFailure(error: unknown, { attempts }: Message, now: Date): Outcome {
  if (!(error instanceof SendError)) return { state: 'unknown', failure: 'interrupted' }
  const { verdict, reason: failure } = error
  if (verdict === 'unknown') return { state: 'unknown', failure }
  const nextTryAt = verdict === 'later' ? nextTry(attempts ?? 1, now) : null
  return nextTryAt === null ? { state: 'failed', failure } : { state: 'queued', failure, nextTryAt }
}
