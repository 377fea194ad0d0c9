import type { PayloadRequest } from 'payload'
import type { TeacherKind } from '@/domain/choices/course'
import { teacherKinds } from '@/domain/choices/course'
import { hourBuckets } from '@/domain/choices/money'
import { hourBucketLabels } from '@/domain/labels/money'
import type { FunderInput } from '@/domain/report'
import type { Grant, Team } from '@/generated/payload-types'
import { idOf } from '@/hooks/relation'

/** The plan, the money and the timeline, with the words that stand beside the figures. */
export async function gatherPlan(grant: Grant, team: Team, req: PayloadRequest) {
  const { payload } = req
  const language = req.locale === 'en' ? 'en' : 'da'
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
  const words = new Map(indicators.docs.map((one) => [one.key, one]))
  return {
    input: {
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
      hours: {
        planned: lines.docs.flatMap((line) =>
          (line.hours ?? []).map(({ key, planned }) => ({ key, hours: planned })),
        ),
        worked: worked.docs.map(({ bucket, hours }) => ({ key: bucket, hours })),
      },
      indicators: indicators.docs.map(({ key, baseline, target }) => ({
        key,
        baseline: baseline ?? null,
        target: target ?? null,
      })),
    } satisfies Partial<FunderInput>,
    // Hours may have been worked on a bucket that is no longer in the budget.
    bucketTitles: new Map<string, string>([
      ...hourBuckets.map((key) => [key, hourBucketLabels[key][language]] as const),
      ...lines.docs.flatMap(({ hours }) =>
        (hours ?? []).map(({ key, title }) => [key, title] as const),
      ),
    ]),
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
