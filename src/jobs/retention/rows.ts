import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Cutoffs } from '@/domain/retention'

/** Deletes what is over by its own date, and says how much of each that was. */
export async function forgetRows(ends: Cutoffs, now: Date, req: PayloadRequest) {
  const over = (end: Date) => ({ less_than_equal: end.toISOString() })
  return {
    drafts: await remove('signup-drafts', { expiresAt: over(now) }, req),
    callBacks: await remove(
      'call-backs',
      {
        or: [
          { status: { equals: 'closed' }, statusChangedAt: over(ends.callBacks) },
          { status: { not_equals: 'closed' }, createdAt: over(ends.openCallBacks) },
        ],
      },
      req,
    ),
    messages: await remove('messages', { createdAt: over(ends.messages) }, req),
    signUps: await remove(
      'sign-ups',
      { applicant: { exists: false }, createdAt: over(ends.declined) },
      req,
    ),
    answers: await empty(
      'sign-ups',
      { answers: { exists: true }, createdAt: over(ends.declined) },
      { answers: null },
      req,
    ),
    links: await remove(
      'private-links',
      { or: [{ expiresAt: over(now) }, { revokedAt: over(now) }] },
      req,
    ),
    log: await remove('audit-events', { at: { less_than: ends.audit.toISOString() } }, req),
  }
}

/** Past the hooks, which are rules for living records. */
export async function remove(
  collection: CollectionSlug,
  where: Where,
  req: PayloadRequest,
): Promise<number> {
  const { totalDocs } = await req.payload.count({ collection, where, req })
  if (totalDocs > 0) await req.payload.db.deleteMany({ collection, where, req })
  return totalDocs
}

async function empty(
  collection: CollectionSlug,
  where: Where,
  data: Record<string, unknown>,
  req: PayloadRequest,
): Promise<number> {
  const { totalDocs } = await req.payload.count({ collection, where, req })
  if (totalDocs > 0)
    await req.payload.db.updateMany({ collection, where, data, returning: false, req })
  return totalDocs
}
