import { addDays } from '@/domain/time'
import type { Planned } from '../modules'
import type { Seeding } from '../seeding'
import type { Clock } from './clock'
import { rollCall, usualMark } from './rollCall'
import { makeTeam, moveTeam } from './teams'
import { step, walk, wayToAdmission } from './walk'
import { women } from './women'

const weeksAgo = 40

/** The team of last time, done with: nine passed, one may still. Answers the ids of those nine. */
export async function makePreviousTeam(
  coordinator: Seeding,
  { plan, clock }: { plan: Planned[]; clock: Clock },
): Promise<readonly string[]> {
  const firstEvening = addDays(clock.lastEvening, -7 * weeksAgo)
  const team = await makeTeam(coordinator, { name: 'Demo: forrige hold', firstEvening, plan })
  const ids: string[] = []
  for (const woman of women(11, 10))
    ids.push(
      await walk(coordinator, {
        woman,
        team: team.id,
        way: wayToAdmission,
        clock,
        interview: -7 * weeksAgo - 30,
      }),
    )
  await moveTeam(coordinator, team.id, ['running'])
  const behind = ids.at(-1)
  await rollCall(coordinator, {
    evenings: team.evenings,
    present: () => ids,
    mark: (id, evening) =>
      id === behind && evening > 2 && evening < 7
        ? 'absent'
        : usualMark(ids.indexOf(id), evening, plan[evening]?.mandatory === true),
    locked: team.evenings.length,
  })
  const passed = ids.filter((id) => id !== behind)
  for (const [index, id] of passed.entries()) await graduate(coordinator, id, index)
  if (behind !== undefined) await step(coordinator, behind, { status: 'notYetPassed' })
  await moveTeam(coordinator, team.id, ['completed'])
  return passed
}

/** From the last evening to the corps; one still waits to begin, one pauses and one has left. */
async function graduate(coordinator: Seeding, id: string, index: number): Promise<void> {
  const { payload, req } = coordinator
  const { name } = await payload.findByID({ collection: 'applicants', id, depth: 0, req })
  await step(coordinator, id, { status: 'passed' })
  await step(coordinator, id, { status: 'graduated', diplomaName: name })
  if (index === 8) return
  await step(coordinator, id, { status: 'active' })
  if (index === 6) await step(coordinator, id, { status: 'paused' })
  if (index === 7) await step(coordinator, id, { status: 'left', leftReason: 'job' })
}
