import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { reportPaid } from '@/database/handIn'
import { lockRow } from '@/database/lock'
import { refuseBudget, refuseHours } from '@/domain/budget'
import { refuseHandIn, type GrantState } from '@/domain/grants'
import { problem, type Problem } from '@/domain/problem'
import type { BudgetLine, Grant } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { withoutOriginal } from './creation'
import { refuse } from './refuse'
import { dayOf, idOf } from './relation'

const judgeLine: CollectionBeforeChangeHook<BudgetLine> = async ({ data, originalDoc, req }) => {
  const id = idOf(data.grant ?? originalDoc?.grant) ?? ''
  const planned = data.planned ?? originalDoc?.planned ?? 0
  const own = originalDoc?.id ?? null
  // Two who change one budget wait for each other here, and not inside PostgreSQL.
  await lockRow(req, 'grants', id)
  const isAsBefore = idOf(originalDoc?.grant) === id && originalDoc?.planned === planned
  refuse(await openProblems(id, 'planned', req), req)
  refuse(refuseHours((data.hours ?? []).map(({ key }) => key)), req)
  if (!isAsBefore) refuse(await sumProblems(id, { without: own, with: [planned] }, req), req)
  return data
}

const judgeLineGone: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const find = { collection: 'budget-lines', depth: 0, disableErrors: true, req } as const
  const line = await req.payload.findByID({ id, ...find })
  const grant = idOf(line?.grant) ?? ''
  await lockRow(req, 'grants', grant)
  refuse(await openProblems(grant, 'planned', req), req)
  refuse(await sumProblems(grant, { without: String(id), with: [] }, req), req)
}

const judgeGrant: CollectionBeforeChangeHook<Grant> = async ({ data, originalDoc, req }) => {
  if (originalDoc === undefined) return data
  await lockRow(req, 'grants', originalDoc.id)
  const before = stateOf(originalDoc)
  const after = stateOf({ ...originalDoc, ...data })
  refuse(
    [
      ...refuseHandIn({ before, after, ...(await waiting(originalDoc.id, req)), now: new Date() }),
      ...(before.granted === after.granted ? [] : await grantedProblems(originalDoc, after, req)),
    ],
    req,
  )
  if (before.handedInOn === null && after.handedInOn !== null) {
    await reportPaid(originalDoc.id, req)
    await writeAudit(req, { action: 'update', subject: 'grants', document: originalDoc.id })
  }
  return data
}

/** That the lines of a grant would not add up, with some change of them; said at the line's sum. */
async function sumProblems(
  grantId: string,
  change: Readonly<{ without: string | null; with: readonly number[] }>,
  req: PayloadRequest,
): Promise<Problem[]> {
  const grant = await grantOf(grantId, req)
  if (grant === null) return []
  const others = (await linesOf(grantId, req)).filter(({ id }) => id !== change.without)
  return refuseBudget({
    planned: [...others.map(({ planned }) => planned), ...change.with],
    granted: grant.granted,
    hasVouchers: grant.voucherCount > 0,
    path: 'planned',
  })
}

/** That an expense cannot have its voucher yet: the budget is not written to its end. */
export async function unwrittenProblems(grantId: string, req: PayloadRequest): Promise<Problem[]> {
  const grant = await grantOf(grantId, req)
  if (grant === null) return []
  const planned = (await linesOf(grantId, req)).map((line) => line.planned)
  return refuseBudget({ planned, granted: grant.granted, hasVouchers: true, path: 'budgetLine' })
}

/** That the account of the grant is handed in. */
export async function openProblems(
  grantId: string,
  path: string,
  req: PayloadRequest,
): Promise<Problem[]> {
  const grant = await grantOf(grantId, req)
  return grant?.handedInOn ? [problem(path, 'grantHandedIn')] : []
}

async function grantedProblems(grant: Grant, after: GrantState, req: PayloadRequest) {
  const planned = (await linesOf(grant.id, req)).map((line) => line.planned)
  const hasVouchers = grant.voucherCount > 0
  return refuseBudget({ planned, granted: after.granted, hasVouchers, path: 'granted' })
}

async function waiting(grant: string, req: PayloadRequest) {
  const of = { grant: { equals: grant } }
  const unsettled = await req.payload.count({
    collection: 'expenses',
    where: {
      and: [
        of,
        {
          or: [
            { status: { in: ['submitted', 'returned'] } },
            { status: { equals: 'approved' }, voids: { exists: false } },
          ],
        },
      ],
    },
    req,
  })
  const unanswered = await req.payload.count({
    collection: 'reallocations',
    where: { ...of, status: { equals: 'asked' } },
    req,
  })
  return { unsettled: unsettled.totalDocs, unanswered: unanswered.totalDocs }
}

async function grantOf(id: string, req: PayloadRequest): Promise<Grant | null> {
  const find = { collection: 'grants', depth: 0, disableErrors: true, req } as const
  return req.payload.findByID({ id, ...find })
}

async function linesOf(grant: string, req: PayloadRequest): Promise<readonly BudgetLine[]> {
  const { docs } = await req.payload.find({
    collection: 'budget-lines',
    where: { grant: { equals: grant } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

function stateOf(grant: Partial<Grant>): GrantState {
  return {
    granted: grant.granted ?? 0,
    applied: grant.applied ?? null,
    coFunding: grant.coFunding ?? null,
    periodFrom: dayOf(grant.periodFrom),
    periodTo: dayOf(grant.periodTo),
    handedInOn: dayOf(grant.handedInOn),
    team: idOf(grant.team),
  }
}

export const budgetLineHooks = {
  beforeChange: [withoutOriginal(judgeLine)],
  beforeDelete: [judgeLineGone],
} satisfies CollectionConfig['hooks']

export const grantHooks = {
  beforeChange: [withoutOriginal(judgeGrant)],
} satisfies CollectionConfig['hooks']
