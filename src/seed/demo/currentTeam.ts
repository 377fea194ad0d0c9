import { addDays } from '@/domain/time'
import type { Planned } from '../modules'
import type { Seeding } from '../seeding'
import { makeAgreements } from './agreements'
import type { Clock } from './clock'
import { rollCall, usualMark } from './rollCall'
import type { DemoTeam } from './teams'
import { makeTeam, moveTeam } from './teams'
import { step, walk, wayToAdmission } from './walk'
import { women } from './women'

/** Eight evenings are closed; the ninth was last Wednesday, and its roll is still to be called. */
const heldEvenings = 8

/** The team that is being taught: twelve began, one dropped out and one falls behind. */
export async function makeCurrentTeam(
  coordinator: Seeding,
  { plan, clock }: { plan: Planned[]; clock: Clock },
): Promise<DemoTeam> {
  const firstEvening = addDays(clock.lastEvening, -7 * heldEvenings)
  const team = await makeTeam(coordinator, { name: 'Demo: holdet nu', firstEvening, plan })
  const ids: string[] = []
  for (const woman of women(21, 12))
    ids.push(
      await walk(coordinator, {
        woman,
        team: team.id,
        way: wayToAdmission,
        clock,
        interview: -7 * heldEvenings - 30,
      }),
    )
  await moveTeam(coordinator, team.id, ['running'])
  await makeAgreements(coordinator, team.evenings)

  const [dropsOut, behind] = [ids.at(-1), ids.at(-2)]
  const lastOfHers = 3
  await rollCall(coordinator, {
    evenings: team.evenings.slice(0, heldEvenings),
    present: (evening) => (evening > lastOfHers ? ids.filter((id) => id !== dropsOut) : ids),
    mark: (id, evening) =>
      id === behind && [1, 4, 6].includes(evening)
        ? 'absent'
        : usualMark(ids.indexOf(id), evening, plan[evening]?.mandatory === true),
    locked: heldEvenings - 2,
    afterwards: async (evening) => {
      if (evening === lastOfHers && dropsOut !== undefined)
        await step(coordinator, dropsOut, {
          status: 'droppedOut',
          statusReason: 'Demo: har fået arbejde om aftenen.',
        })
    },
  })
  return team
}
