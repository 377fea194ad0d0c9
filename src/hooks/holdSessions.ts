import type { PayloadRequest } from 'payload'
import { lockStep } from '@/database/lock'
import { idOf } from './relation'

/**
 * Holds evenings before what hangs on them, in one order: whoever changes an evening and whoever
 * changes an agreement about it wait for each other, and never for good.
 */
export async function holdSessions(
  req: PayloadRequest,
  sessions: readonly (string | null)[],
): Promise<void> {
  const ids = new Set(sessions.filter((id) => id !== null))
  for (const id of [...ids].toSorted()) await lockStep(req, 'sessions', id)
}

/** The evening of an agreement that is about to be held. */
export async function holdSessionOf(req: PayloadRequest, agreement: string): Promise<void> {
  const found = await req.payload.findByID({
    collection: 'agreements',
    id: agreement,
    select: { session: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  await holdSessions(req, [idOf(found?.session)])
}
