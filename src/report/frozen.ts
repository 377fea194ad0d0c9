import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { activityKinds } from '@/domain/choices/community'
import { teacherKinds } from '@/domain/choices/course'
import { evidenceKinds, promiseKinds, promiseStates } from '@/domain/choices/promises'
import { areas } from '@/domain/choices/people'
import { reportSteps } from '@/domain/report'

/** The report of a grant as it was handed in; null while it is not. */
export async function frozenReport(grant: string, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { grant: { equals: grant } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const [report] = docs
  return report === undefined
    ? null
    : { ...stored.parse(report.figures), handedInAt: report.handedInAt }
}

const figure = z.number()
const figureOrNone = figure.nullable()
const sums = {
  planned: figure,
  reallocated: figure,
  submitted: figure,
  approved: figure,
  paid: figure,
  left: figure,
}
const used = { planned: figure, used: figure }

/**
 * What was handed in years ago must still be read: what is added to the report later is optional
 * here.
 */
const stored = z.object({
  asOf: z.string(),
  grant: z.string(),
  teamName: z.string(),
  team: z.object({
    seats: figure,
    admitted: figure,
    passed: figure,
    diplomas: figure,
    homeLanguages: figureOrNone,
    completion: figureOrNone,
    attendance: figureOrNone,
    passedBy: z.array(z.object({ key: z.enum(['rule', 'override']), count: figureOrNone })),
  }),
  corps: z.object({ baseline: figure, size: figure }),
  modules: z.object({ planned: figure, held: figure }),
  steps: z.array(z.object({ key: z.enum(reportSteps), count: figure })).default([]),
  attendanceByModule: z
    .array(
      z.object({
        module: z.string(),
        title: z.string(),
        held: z.boolean(),
        came: figureOrNone,
        countedAt: z.string().nullable(),
      }),
    )
    .default([]),
  reach: z
    .object({
      activities: figure,
      byKind: z.array(
        z.object({
          key: z.enum(activityKinds),
          count: figure,
          participants: figureOrNone,
          countedAt: z.string().nullable(),
        }),
      ),
      byArea: z.array(z.object({ key: z.enum(areas), count: figure })),
      areasByQuarter: z.array(z.object({ quarter: z.string(), areas: figure })),
    })
    .default({ activities: 0, byKind: [], byArea: [], areasByQuarter: [] }),
  countedAt: z.array(z.object({ key: z.string(), at: z.string() })).default([]),
  teachersByKind: z.array(z.object({ key: z.enum(teacherKinds), count: figureOrNone })),
  hours: z.object({
    ...used,
    buckets: z.array(z.object({ key: z.string(), title: z.string(), ...used })),
  }),
  budget: z.object({
    granted: figure,
    coFunding: figureOrNone,
    total: z.object(sums),
    lines: z.array(z.object({ id: z.string(), title: z.string(), ...sums })),
  }),
  indicators: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      definition: z.string(),
      unit: z.string(),
      baseline: figureOrNone,
      target: figureOrNone,
      actual: figureOrNone,
    }),
  ),
  timeline: z.array(
    z.object({
      title: z.string(),
      plannedFrom: z.string(),
      plannedTo: z.string(),
      actualFrom: z.string().nullable(),
      actualTo: z.string().nullable(),
    }),
  ),
  promises: z
    .array(
      z.object({
        title: z.string(),
        kind: z.enum(promiseKinds),
        state: z.enum(promiseStates),
        reason: z.string().nullable(),
        on: z.string().nullable(),
        evidence: z.array(
          z.object({
            kind: z.enum(evidenceKinds),
            title: z.string(),
            on: z.string().nullable(),
            figure: figureOrNone,
            unit: z.string().nullable().default(null),
          }),
        ),
      }),
    )
    .default([]),
  text: z.string().nullable().default(null),
})
