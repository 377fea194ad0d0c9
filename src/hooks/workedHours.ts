import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { viewerOf } from '@/access/viewer'
import { refuseWorkedHours } from '@/domain/workedHours'
import type { WorkedHour } from '@/generated/payload-types'
import { openProblems } from './budget'
import { withoutOriginal } from './creation'
import { refuse } from './refuse'
import { dayOf, idOf } from './relation'

const judge: CollectionBeforeChangeHook<WorkedHour> = async ({ data, originalDoc, req }) => {
  const after = { ...originalDoc, ...data }
  const grant = idOf(after.grant) ?? ''
  refuse(
    [
      ...refuseWorkedHours({
        hours: after.hours ?? 0,
        workedOn: dayOf(after.workedOn),
        isInBudget: await isInBudget(grant, after.bucket, req),
        now: new Date(),
      }),
      ...(await openProblems(grant, 'grant', req)),
    ],
    req,
  )
  return originalDoc ? data : { ...data, enteredBy: viewerOf(req.user)?.id ?? null }
}

const keepHandedIn: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const find = { collection: 'worked-hours', depth: 0, disableErrors: true, req } as const
  const entry = await req.payload.findByID({ id, ...find })
  refuse(await openProblems(idOf(entry?.grant) ?? '', 'grant', req), req)
}

async function isInBudget(
  grant: string,
  bucket: WorkedHour['bucket'] | undefined,
  req: PayloadRequest,
): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'budget-lines',
    where: { grant: { equals: grant } },
    select: { hours: true },
    pagination: false,
    depth: 0,
    req,
  })
  return docs.some(({ hours }) => (hours ?? []).some(({ key }) => key === bucket))
}

export const workedHoursHooks = {
  beforeChange: [withoutOriginal(judge)],
  beforeDelete: [keepHandedIn],
} satisfies CollectionConfig['hooks']
