import type { TeamStatus } from '@/domain/choices/course'
import { planEvenings } from '@/domain/plan'
import { moduleFacts } from '../moduleFacts'
import type { Planned } from '../modules'
import type { Seeding } from '../seeding'
import { storedDay } from '../seeding'

/** An evening of a demo team: the session's id, its day (YYYY-MM-DD) and its end (ISO). */
export type DemoEvening = { readonly id: string; readonly day: string; readonly endsAt: string }

export type DemoTeam = { readonly id: string; readonly evenings: readonly DemoEvening[] }

export const demoPlace = 'Demo-fælleshuset'

const rhythm = { weekday: '3', startTime: '17:00', durationMinutes: 180 } as const

const rule = {
  minimum: 10,
  capacity: 12,
  extraSeats: 0,
  minimumAttended: 11,
  maximumCaughtUp: 2,
} as const

/** The plan of the modules that are there, in their order. */
export async function currentPlan({ payload, req }: Seeding): Promise<Planned[]> {
  const { docs } = await payload.find({
    collection: 'modules',
    sort: 'order',
    pagination: false,
    depth: 0,
    req,
  })
  return docs.map(({ id }, index) => ({
    module: id,
    mandatory: moduleFacts[index]?.mandatory === true,
  }))
}

/** A team that is recruiting, with a session for each module of its plan. */
export async function makeTeam(
  coordinator: Seeding,
  { name, firstEvening, plan }: { name: string; firstEvening: string; plan: Planned[] },
): Promise<DemoTeam> {
  const { payload, req } = coordinator
  const { id } = await payload.create({
    collection: 'teams',
    data: {
      ...rhythm,
      ...rule,
      name,
      plan,
      firstEvening: storedDay(firstEvening),
      status: 'recruiting',
      place: demoPlace,
      address: 'Demo-fælleshuset, Hedeparken, Ballerup',
      wayThere: 'Ind ad døren ved legepladsen og op ad trappen.',
    },
    depth: 0,
    req,
  })
  const weekday = Number(rhythm.weekday)
  const skips = { skipWeeks: [], skipDates: [] }
  const dates = planEvenings({ ...rhythm, ...skips, firstEvening, weekday, count: plan.length })
  const evenings: DemoEvening[] = []
  for (const [index, { date, startsAt, endsAt }] of dates.entries()) {
    const session = await payload.create({
      collection: 'sessions',
      data: {
        team: id,
        kind: 'regular',
        status: 'planned',
        module: plan[index]?.module ?? null,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        place: demoPlace,
      },
      depth: 0,
      req,
    })
    evenings.push({ id: session.id, day: date, endsAt: endsAt.toISOString() })
  }
  return { id, evenings }
}

/** Moves a team through these steps of its life. */
export async function moveTeam(
  { payload, req }: Seeding,
  id: string,
  steps: readonly TeamStatus[],
): Promise<void> {
  for (const status of steps)
    await payload.update({ collection: 'teams', id, data: { status }, depth: 0, req })
}
