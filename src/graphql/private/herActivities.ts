import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { isHersToCome } from '@/domain/activityHelpers'
import { defaultLocale } from '@/domain/locales'
import { idOf, momentOf } from '@/hooks/relation'

export type HerActivity = Readonly<{
  id: string
  title: string
  /** False where the title stands in Danish for want of a translation. */
  translated: boolean
  /** Null while the day is not fixed. */
  startsAt: string | null
  endsAt: string | null
  place: string | null
  cancelled: boolean
}>

/** The activities that she helps at and that are not over, soonest first; what has no day comes last. */
export async function herActivities(
  applicant: string,
  req: PayloadRequest,
): Promise<readonly HerActivity[]> {
  const now = new Date()
  const helping = await req.payload.find({
    collection: 'activity-helpers',
    where: { applicant: { equals: applicant } },
    pagination: false,
    depth: 0,
    req,
  })
  const all = {
    collection: 'activities',
    where: { id: { in: helping.docs.map(({ activity }) => idOf(activity)) } },
    sort: 'startsAt',
    pagination: false,
    depth: 0,
  } as const
  const { docs } = await req.payload.find({ ...all, req })
  const own = await req.payload.find({
    ...all,
    select: { title: true },
    fallbackLocale: false,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const told = new Set(
    own.docs.filter(({ title }: { title?: string | null }) => title).map(({ id }) => id),
  )
  return docs
    .filter(({ status, startsAt, endsAt }) =>
      isHersToCome({ status, startsAt: momentOf(startsAt), endsAt: momentOf(endsAt) }, now),
    )
    .map(({ id, title, startsAt, endsAt, place, status }) => ({
      id,
      title,
      translated: (req.locale ?? defaultLocale) === defaultLocale || told.has(id),
      startsAt: startsAt ?? null,
      endsAt: endsAt ?? null,
      place: place ?? null,
      cancelled: status === 'cancelled',
    }))
}
