import type { PayloadRequest } from 'payload'
import type { TeacherKind } from '@/domain/choices/course'
import { teacherKinds } from '@/domain/choices/course'
import type { FunderInput } from '@/domain/report'
import type { Team } from '@/generated/payload-types'
import { idOf } from '@/hooks/relation'

/** The plan and the timeline, with the words that stand beside the figures. */
export async function gatherPlan(team: Team, req: PayloadRequest) {
  const { payload } = req
  const all = { depth: 0, pagination: false, req } as const
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
      indicators: indicators.docs.map(({ key, baseline, target }) => ({
        key,
        baseline: baseline ?? null,
        target: target ?? null,
      })),
    } satisfies Partial<FunderInput>,
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
