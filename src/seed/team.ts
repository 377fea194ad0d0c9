import type { Planned } from './modules'
import type { Seeding } from './seeding'
import { storedDay } from './seeding'

/**
 * The team that the grant is for, open for sign-up. 8 August is the latest Wednesday from which
 * thirteen weekly evenings end in October, as the application plans.
 */
export async function seedTeam({ payload, req }: Seeding, plan: Planned[]): Promise<string> {
  const { id } = await payload.create({
    collection: 'teams',
    data: {
      name: 'Hold 2018',
      status: 'recruiting',
      minimum: 10,
      capacity: 12,
      extraSeats: 0,
      weekday: '3',
      startTime: '17:00',
      durationMinutes: 180,
      firstEvening: storedDay('2018-08-08'),
      plan,
      minimumAttended: 11,
      maximumCaughtUp: 2,
    },
    depth: 0,
    req,
  })
  return id
}
