import type { PayloadRequest } from 'payload'
import { availabilityLabels } from '@/domain/labels/people'
import { copenhagenDate, copenhagenInstant } from '@/domain/time'
import { inLanguage, type AdminLanguage } from '../language'
import type { CalendarEntry } from '../calendar/entry'

type ToPlan = Readonly<{ id: string; name: string; availability: string }>

/** Whoever has applied and has no time yet, and the interviews from today on. */
export async function interviewsFor(
  now: Date,
  language: AdminLanguage,
  req: PayloadRequest,
): Promise<Readonly<{ toPlan: readonly ToPlan[]; planned: readonly CalendarEntry[] }>> {
  const asViewer = {
    collection: 'applicants',
    overrideAccess: false,
    user: req.user,
    depth: 0,
    pagination: false,
    req,
  } as const
  const applied = await req.payload.find({
    ...asViewer,
    where: { status: { equals: 'applied' } },
    sort: 'createdAt',
  })
  const today = copenhagenInstant(copenhagenDate(now), '00:00')
  const planned = await req.payload.find({
    ...asViewer,
    where: {
      status: { equals: 'interviewPlanned' },
      interviewAt: { greater_than_equal: today.toISOString() },
    },
    sort: 'interviewAt',
  })
  return {
    toPlan: applied.docs.map(({ id, name, availability }) => ({
      id,
      name,
      availability: (availability ?? [])
        .map((one) => inLanguage(availabilityLabels[one], language))
        .join(', '),
    })),
    planned: planned.docs.flatMap(({ id, name, interviewAt, interviewPlace }) =>
      interviewAt
        ? [
            {
              id,
              address: `/admin/collections/applicants/${id}`,
              title: name,
              startsAt: new Date(interviewAt),
              endsAt: null,
              details: interviewPlace ? [interviewPlace] : [],
              isOff: false,
            },
          ]
        : [],
    ),
  }
}
