import type { GrantPromise } from '@/generated/payload-types'
import type { Seeding } from '../seeding'
import { storedDay } from '../seeding'
import type { Clock } from './clock'

type Kept = Readonly<{
  key: string
  state: GrantPromise['state']
  daysAgo: number
  reason?: string
  shownBy: 'activities' | 'stories' | 'sessions'
}>

const kept: readonly Kept[] = [
  { key: 'topical', state: 'kept', daysAgo: 20, shownBy: 'activities' },
  {
    key: 'along-the-way',
    state: 'partly',
    daysAgo: 10,
    reason: 'Demo: der mangler en film fra de sidste aftener.',
    shownBy: 'stories',
  },
  {
    key: 'evenings',
    state: 'partly',
    daysAgo: 3,
    reason: 'Demo: kurset er midtvejs.',
    shownBy: 'sessions',
  },
]

/** What has become of some of the promises so far, with what shows it. */
export async function keepPromises({ payload, req }: Seeding, clock: Clock): Promise<void> {
  const all = { limit: 2, depth: 0, req } as const
  const held = { status: { in: ['held', 'locked'] } } as const
  const shown = {
    activities: await payload.find({
      collection: 'activities',
      where: { status: { equals: 'held' } },
      ...all,
    }),
    stories: await payload.find({
      collection: 'stories',
      where: { status: { equals: 'published' } },
      ...all,
    }),
    sessions: await payload.find({ collection: 'sessions', where: held, ...all }),
  }
  for (const { key, state, daysAgo, reason, shownBy } of kept)
    await payload.update({
      collection: 'promises',
      where: { key: { equals: `demo-${key}` } },
      data: {
        state,
        happenedOn: storedDay(clock.day(-daysAgo)),
        reason: reason ?? null,
        [shownBy]: shown[shownBy].docs.map(({ id }) => id),
      },
      depth: 0,
      req,
    })
}
