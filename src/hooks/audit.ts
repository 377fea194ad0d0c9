import type { CollectionSlug, PayloadRequest } from 'payload'
import type { AuditAction, Door } from '@/domain/choices/system'
import { viewerOf } from '@/access/viewer'

type Happening = {
  readonly action: AuditAction
  readonly subject: CollectionSlug
  readonly document: string
  readonly reason?: string | null | undefined
}

/** Writes one line in the log, in the same transaction as what it tells of. It holds ids, never names. */
export async function writeAudit(
  req: PayloadRequest,
  { reason, ...happening }: Happening,
): Promise<void> {
  const viewer = viewerOf(req.user)
  await req.payload.create({
    collection: 'audit-events',
    data: {
      ...happening,
      at: new Date().toISOString(),
      door: doorOf(req),
      ...(viewer ? { actor: viewer.id, actorRole: viewer.role } : {}),
      ...(reason ? { reason } : {}),
    },
    req,
    depth: 0,
  })
}

function doorOf(req: PayloadRequest): Door {
  if (req.payloadAPI === 'GraphQL') return 'graphql'
  return req.payloadAPI === 'REST' ? 'rest' : 'local'
}
