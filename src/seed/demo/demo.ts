import type { Payload } from 'payload'
import type { Seeding } from '../seeding'
import { inOneTransaction } from '../seeding'
import { makeActivities, makeHelpers } from './activities'
import type { Login } from './cast'
import { castDemo, logins } from './cast'
import type { Clock } from './clock'
import { demoClock } from './clock'
import { announce } from './contact'
import { makeCorps } from './corps'
import { makeCurrentTeam } from './currentTeam'
import { makeMoney } from './money'
import { makeNextTeam } from './nextTeam'
import { makeOutreach } from './outreach'
import { makePosters } from './posters'
import { makePreviousTeam } from './previousTeam'
import { makeStories } from './stories/make'
import { keepPromises } from './promises'
import { makeTimeline } from './timeline'
import { currentPlan, moveTeam } from './teams'

/** What became of the wish for a demo. */
export type DemoResult =
  | { readonly made: boolean; readonly logins: readonly Login[] }
  /** There are accounts or people already, and they are no demo's. */
  | 'notEmpty'

/**
 * Fills a database that holds the programme's facts and nobody yet with plainly invented people
 * and content around `now`. A second time it changes nothing.
 */
export async function seedDemo(payload: Payload, now: Date): Promise<DemoResult> {
  return inOneTransaction(payload, async (seeding) => {
    if (await exists(seeding, { email: { equals: logins[0].email } }))
      return { made: false, logins }
    if ((await exists(seeding, {})) || (await hasApplicants(seeding))) return 'notEmpty'
    await fill(seeding, demoClock(now))
    return { made: true, logins }
  })
}

async function exists(
  { payload, req }: Seeding,
  where: { email?: { equals: string } },
): Promise<boolean> {
  return (await payload.count({ collection: 'users', where, req })).totalDocs > 0
}

async function hasApplicants({ payload, req }: Seeding): Promise<boolean> {
  return (await payload.count({ collection: 'applicants', req })).totalDocs > 0
}

async function fill(seeding: Seeding, clock: Clock): Promise<void> {
  const cast = await castDemo(seeding)
  const { coordinator, editor } = cast
  const plan = await currentPlan(seeding)
  await endEarlierTeams(coordinator)
  await makeCorps(coordinator, clock)
  const tellers = await makePreviousTeam(coordinator, { plan, clock })
  const current = await makeCurrentTeam(coordinator, { plan, clock })
  await makeTimeline(coordinator, current)
  await makeNextTeam(coordinator, { plan, clock })
  await makeMoney(cast, { team: current.id, clock })
  await makeStories(cast, { tellers, clock })
  await makeActivities(editor, clock)
  await makeHelpers(coordinator)
  await makeOutreach(coordinator, clock)
  await keepPromises(coordinator, clock)
  await makePosters(editor)
  await announce(seeding, clock)
}

/** In the demo's today the team of 2018 is long done, and must not be the one to join. */
async function endEarlierTeams(coordinator: Seeding): Promise<void> {
  const { payload, req } = coordinator
  const where = { status: { equals: 'recruiting' } }
  const { docs } = await payload.find({ collection: 'teams', where, depth: 0, req })
  for (const { id } of docs) await moveTeam(coordinator, id, ['running', 'completed'])
}
