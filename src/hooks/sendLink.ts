import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { lockRow } from '@/database/lock'
import { undoQueuedLink } from '@/database/outbox'
import { contactOf } from '@/domain/messages'
import { mayHavePage } from '@/domain/privateLinks'
import { problem } from '@/domain/problem'
import { writeAudit } from './audit'
import { queueMessage } from './queueMessage'
import { refuse } from './refuse'

/** Where the address will stand: it is made as the message leaves, and the outbox never holds it. */
const linkToCome = '…'

/**
 * Queues the address of her own page for her; where one waits already, it is that one. Until it
 * leaves, the link that she has stays open.
 * @throws NotFound; ValidationError for whoever has left or can be reached by nothing
 */
export async function sendLink(req: PayloadRequest, applicant: string): Promise<void> {
  await lockRow(req, 'applicants', applicant)
  const her = await req.payload.findByID({ collection: 'applicants', id: applicant, depth: 0, req })
  refuse(
    [
      ...(mayHavePage(her.status) ? [] : [problem('status', 'linkOfOneWhoLeft')]),
      ...(contactOf(her) === null ? [problem('telephone', 'noContact')] : []),
    ],
    req,
  )
  const waiting = await req.payload.count({
    collection: 'messages',
    where: {
      applicant: { equals: applicant },
      purpose: { equals: 'privateLink' },
      state: { equals: 'queued' },
    },
    req,
  })
  if (waiting.totalDocs > 0) return
  await queueMessage(req, {
    applicant: her,
    purpose: 'privateLink',
    values: { link: linkToCome },
    key: `privateLink ${applicant} ${randomUUID()}`,
  })
  await writeAudit(req, {
    action: 'create',
    subject: 'messages',
    document: applicant,
    person: applicant,
    reason: 'privateLink',
  })
}

/** What staff did by hand since is the newer word: a link that waits to be sent is not made. */
export async function takeBackLink(req: PayloadRequest, applicant: string): Promise<void> {
  await undoQueuedLink(req, applicant)
}
