import type { Area } from '@/domain/choices/people'
import { direction, type Locale } from '@/domain/locales'
import type { Seeding } from '../seeding'
import { aside } from '../seeding'
import { activities, foodEvening, type Told } from './activityFacts'
import type { Clock } from './clock'
import { prose } from './prose'
import { demoPlace } from './teams'
import { translations } from './translations'

const usualAreas: readonly Area[] = ['hedeMaglepark', 'grantoften']

/** Coming and past activities; one is only planned and one an idea, so nobody outside sees them. */
export async function makeActivities(seeding: Seeding, clock: Clock): Promise<void> {
  const { payload, req } = seeding
  for (const one of activities) {
    const { told, cancelled, after, days, themes, together = [], ...fact } = one
    const { audience = [], areas = usualAreas, ...rest } = fact
    const { id } = await payload.create({
      collection: 'activities',
      data: {
        ...rest,
        ...written(told.da, 'da'),
        themes: [...themes],
        audience: [...audience],
        organisations: await organisations(seeding, together),
        areas: [...areas],
        recipeOf: after === undefined ? null : await titled(seeding, after),
        startsAt: clock.at(days, '17:00'),
        endsAt: clock.at(days, '20:00'),
        place: demoPlace,
      },
      locale: 'da',
      depth: 0,
      req,
    })
    const change = { collection: 'activities', id, depth: 0 } as const
    for (const [locale, text] of translations(told))
      await payload.update({ ...change, data: written(text, locale), locale, req: aside(req) })
    if (cancelled)
      await payload.update({ ...change, data: { status: 'cancelled' }, locale: 'da', req })
  }
}

function written({ more, ...text }: Told, locale: Locale) {
  return more === undefined ? text : { ...text, description: prose(more, direction(locale)) }
}

/** Three of the corps help at the food evening. */
export async function makeHelpers(coordinator: Seeding): Promise<void> {
  const { payload, req } = coordinator
  const activity = await titled(coordinator, foodEvening)
  const { docs } = await payload.find({
    collection: 'applicants',
    where: { status: { equals: 'active' } },
    sort: 'name',
    limit: 3,
    depth: 0,
    req,
  })
  for (const { id } of docs)
    await payload.create({
      collection: 'activity-helpers',
      data: { activity, applicant: id },
      depth: 0,
      req,
    })
}

async function titled({ payload, req }: Seeding, title: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'activities',
    where: { title: { equals: title } },
    locale: 'da',
    limit: 1,
    depth: 0,
    req: aside(req),
  })
  return docs[0]?.id ?? ''
}

async function organisations(
  { payload, req }: Seeding,
  names: readonly string[],
): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { name: { in: [...names] } },
    depth: 0,
    req,
  })
  return docs.map(({ id }) => id)
}
