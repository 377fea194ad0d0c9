import type { PayloadRequest } from 'payload'
import { queueMessage } from './queueMessage'

/**
 * Queues the address of her own page for her. Once it has left, PostgreSQL takes it out of the
 * outbox; one that still waits leads nowhere any more and is taken back.
 */
export async function sendLink(
  req: PayloadRequest,
  link: Readonly<{ applicant: string; address: string; expiresAt: string }>,
): Promise<void> {
  const { applicant, address, expiresAt } = link
  await req.payload.update({
    collection: 'messages',
    where: {
      applicant: { equals: applicant },
      purpose: { equals: 'privateLink' },
      state: { equals: 'queued' },
    },
    data: { state: 'undone', nextTryAt: null },
    depth: 0,
    req,
  })
  await queueMessage(req, {
    applicant,
    purpose: 'privateLink',
    values: { link: address },
    key: `privateLink ${applicant} ${expiresAt}`,
  })
}
