import type { PayloadRequest } from 'payload'
import { viewerOf } from '@/access/viewer'
import { isDecision } from '@/domain/applicants'
import type { Applicant } from '@/generated/payload-types'

type Step = Pick<Applicant, 'status' | 'statusReason'>

/** Writes down who decided what about her seat, in the same transaction as the step. */
export async function recordDecision(
  req: PayloadRequest,
  before: Step,
  after: Applicant,
): Promise<void> {
  if (!isDecision(before.status, after.status)) return
  const viewer = viewerOf(req.user)
  await req.payload.create({
    collection: 'decisions',
    data: {
      applicant: after.id,
      at: new Date().toISOString(),
      from: before.status,
      to: after.status,
      ...(viewer ? { actor: viewer.id, actorRole: viewer.role } : {}),
      ...(after.statusReason && isNew(before, after) ? { reason: after.statusReason } : {}),
    },
    depth: 0,
    req,
  })
}

/** Right after the interview the reason may have been written with the notes, before the choice. */
const isNew = (before: Step, after: Step): boolean =>
  before.status === 'interviewed' || before.statusReason !== after.statusReason
