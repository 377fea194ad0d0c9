import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { problem } from '@/domain/problem'
import { refuseReallocation, type ReallocationState } from '@/domain/reallocations'
import type { Reallocation } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { openProblems } from './budget'
import { withoutOriginal } from './creation'
import { holdCurrent } from './current'
import { refuse } from './refuse'
import { dayOf, idOf } from './relation'

/** The lines themselves are moved by PostgreSQL, in the same transaction (`move_between_lines`). */
const judge: CollectionBeforeChangeHook<Reallocation> = async ({ data, originalDoc, req }) => {
  if (originalDoc)
    await holdCurrent(req, 'reallocations', { ...originalDoc, step: originalDoc.status })
  const now = new Date()
  const isAnswer = originalDoc?.status === 'asked' && data.status !== 'asked' && data.status
  const answeredOn = data.answeredOn ?? originalDoc?.answeredOn
  const stamped = isAnswer && !answeredOn ? { ...data, answeredOn: now.toISOString() } : data
  const after = stateOf({ ...originalDoc, ...stamped })
  refuse(
    [
      ...refuseReallocation({
        before: originalDoc ? stateOf(originalDoc) : undefined,
        after,
        lines: {
          fromLine: await lineOf(after.fromLine, req),
          toLine: await lineOf(after.toLine, req),
        },
        now,
      }),
      ...(await openProblems(after.grant, 'grant', req)),
    ],
    req,
  )
  return stamped
}

const tell: CollectionAfterChangeHook<Reallocation> = async ({ doc, operation, req }) => {
  await writeAudit(req, {
    action: operation,
    subject: 'reallocations',
    document: doc.id,
    reason: doc.status,
  })
  return doc
}

const keepAnswered: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const find = { collection: 'reallocations', depth: 0, disableErrors: true, req } as const
  const there = await req.payload.findByID({ id, ...find })
  const isAnswered = there !== null && there.status !== 'asked'
  refuse(isAnswered ? [problem('status', 'reallocationAnswered')] : [], req)
}

async function lineOf(id: string, req: PayloadRequest) {
  const find = { collection: 'budget-lines', depth: 0, disableErrors: true, req } as const
  const line = await req.payload.findByID({ id, ...find })
  if (line === null) return null
  const { planned, reallocated } = line
  return { grant: idOf(line.grant) ?? '', planned, reallocated }
}

function stateOf(reallocation: Partial<Reallocation>): ReallocationState {
  return {
    status: reallocation.status ?? 'asked',
    grant: idOf(reallocation.grant) ?? '',
    fromLine: idOf(reallocation.fromLine) ?? '',
    toLine: idOf(reallocation.toLine) ?? '',
    amount: reallocation.amount ?? 0,
    reason: reallocation.reason ?? '',
    answeredOn: dayOf(reallocation.answeredOn),
    answer: reallocation.answer ?? null,
  }
}

export const reallocationHooks = {
  beforeChange: [withoutOriginal(judge)],
  afterChange: [tell],
  beforeDelete: [keepAnswered],
} satisfies CollectionConfig['hooks']
