import type { PayloadRequest } from 'payload'
import type { TeacherKind } from '@/domain/choices/course'
import { teacherKinds } from '@/domain/choices/course'
import type { FunderInput } from '@/domain/report'
import type { Grant, Team } from '@/generated/payload-types'
import { idOf } from '@/hooks/relation'

/** The plan, the money and the timeline, with the words that stand beside the figures. */
export async function gatherPlan(grant: Grant, team: Team, req: PayloadRequest) {
  const { payload } = req
  const all = { depth: 0, pagination: false, req } as const
  const lines = await payload.find({
    collection: 'budget-lines',
    where: { grant: { equals: grant.id } },
    sort: 'order',
    ...all,
  })
  const expenses = await payload.find({
    collection: 'expenses',
    where: { grant: { equals: grant.id } },
    ...all,
  })
  const worked = await payload.find({
    collection: 'worked-hours',
    where: { grant: { equals: grant.id } },
    select: { bucket: true, hours: true },
    ...all,
  })
  const indicators = await payload.find({ collection: 'indicators', sort: 'order', ...all })
  const milestones = await payload.find({
    collection: 'milestones',
    where: { or: [{ team: { equals: team.id } }, { team: { exists: false } }] },
    sort: 'order',
    ...all,
  })
  const held = await payload.count({
    collection: 'sessions',
    where: {
      team: { equals: team.id },
      kind: { equals: 'regular' },
      status: { in: ['held', 'locked'] },
    },
    req,
  })
  const words = new Map(indicators.docs.map((one) => [one.key, one]))
  return {
    input: {
      modules: { planned: team.plan?.length ?? 0, held: held.totalDocs },
      teachersByKind: await countTeachers(team.id, req),
      budget: {
        granted: grant.granted,
        coFunding: grant.coFunding ?? null,
        lines: lines.docs.map(({ id, planned, reallocated }) => ({ id, planned, reallocated })),
        expenses: expenses.docs.map(({ budgetLine, amount, status, voids, paidOn }) => ({
          budgetLine: idOf(budgetLine),
          amount,
          status,
          isCounterEntry: Boolean(voids),
          isPaid: Boolean(paidOn),
        })),
      },
      hours: sumHours(
        lines.docs.flatMap(({ hours }) => hours ?? []),
        worked.docs,
      ),
      indicators: indicators.docs.map(({ key, baseline, target }) => ({
        key,
        baseline: baseline ?? null,
        target: target ?? null,
      })),
    } satisfies Partial<FunderInput>,
    bucketTitles: new Map(
      lines.docs.flatMap(({ hours }) => (hours ?? []).map(({ key, title }) => [key, title])),
    ),
    lineTitles: new Map(lines.docs.map(({ id, title }) => [id, title])),
    indicatorWords: (key: string) => {
      const { title = key, definition = '', unit = 'count' } = words.get(key) ?? {}
      return { title, definition, unit }
    },
    timeline: milestones.docs.map(({ title, plannedFrom, plannedTo, actualFrom, actualTo }) => ({
      title,
      plannedFrom,
      plannedTo,
      actualFrom: actualFrom ?? null,
      actualTo: actualTo ?? null,
    })),
  }
}

/** Each thing that the budget has hours for, once, whichever lines they stand on. */
function sumHours(
  planned: readonly Readonly<{ key: string; planned: number }>[],
  worked: readonly Readonly<{ bucket: string; hours: number }>[],
): FunderInput['hours'] {
  return [...new Set(planned.map(({ key }) => key))].map((key) => ({
    key,
    planned: planned.reduce((sum, one) => sum + (one.key === key ? one.planned : 0), 0),
    used: worked.reduce((sum, one) => sum + (one.bucket === key ? one.hours : 0), 0),
  }))
}

/** Each teacher with a confirmed evening of the team counts once. */
async function countTeachers(
  team: string,
  req: PayloadRequest,
): Promise<{ key: TeacherKind; count: number }[]> {
  const agreements = await req.payload.find({
    collection: 'agreements',
    where: { 'session.team': { equals: team }, status: { equals: 'confirmed' } },
    depth: 0,
    pagination: false,
    req,
  })
  const ids = [...new Set(agreements.docs.flatMap(({ teacher }) => idOf(teacher) ?? []))]
  const teachers = await req.payload.find({
    collection: 'teachers',
    where: { id: { in: ids } },
    select: { kind: true },
    depth: 0,
    pagination: false,
    req,
  })
  return teacherKinds.map((key) => ({
    key,
    count: teachers.docs.filter(({ kind }) => kind === key).length,
  }))
}
