import type { PayloadRequest } from 'payload'
import type { Team } from '@/generated/payload-types'
import { idOf } from './relation'

/**
 * The skeleton of the next budget: the same lines and sums, nothing moved and nothing used. It says
 * of no team and no period yet, so no report counts money that nobody has granted. False where the
 * team had no grant, or the skeleton is there.
 */
export async function copyBudget(old: Team, team: Team, req: PayloadRequest): Promise<boolean> {
  const { payload } = req
  const all = { pagination: false, depth: 0, req } as const
  const grants = await payload.find({
    collection: 'grants',
    where: { team: { equals: old.id } },
    sort: '-createdAt',
    limit: 1,
    ...all,
  })
  const [grant] = grants.docs
  if (grant === undefined) return false
  const key = `next-${grant.id}`
  const there = await payload.count({ collection: 'grants', where: { key: { equals: key } }, req })
  if (there.totalDocs > 0) return false
  const lines = await payload.find({
    collection: 'budget-lines',
    where: { grant: { equals: grant.id } },
    sort: 'order',
    locale: 'da',
    ...all,
  })
  const funder = idOf(grant.funder)
  const draft = await payload.create({
    collection: 'grants',
    data: {
      key,
      title: `Udkast til budget: ${team.name}`.slice(0, 120),
      granted: grant.granted,
      ...(grant.applied ? { applied: grant.applied } : {}),
      ...(funder === null ? {} : { funder }),
      voucherCount: 0,
    },
    depth: 0,
    req,
  })
  for (const { order, title, paysFor, planned, hours } of lines.docs)
    await payload.create({
      collection: 'budget-lines',
      locale: 'da',
      data: {
        grant: draft.id,
        order,
        title,
        paysFor: paysFor ?? null,
        planned,
        reallocated: 0,
        hours: (hours ?? []).map((one) => ({
          key: one.key,
          title: one.title,
          planned: one.planned,
        })),
      },
      depth: 0,
      req,
    })
  return true
}
