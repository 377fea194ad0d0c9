import { addDays } from '@/domain/time'
import type { Seeding } from '../seeding'
import { storedDay } from '../seeding'
import type { DemoTeam } from './teams'

/** In days from the team's first evening; null has not happened. */
type Step = Readonly<{
  title: string
  planned: readonly [from: number, to: number]
  actual: readonly [from: number, to: number | null] | null
}>

const steps: readonly Step[] = [
  { title: 'Informationsmøder og foldere', planned: [-90, -60], actual: [-92, -52] },
  { title: 'Samtaler med ansøgerne', planned: [-45, -20], actual: [-40, -26] },
  { title: 'Aftaler med undervisere', planned: [-45, 60], actual: [-38, null] },
  { title: 'De 13 kursusaftener', planned: [0, 90], actual: [0, null] },
  { title: 'Diplomer og afslutningsfest', planned: [91, 105], actual: null },
]

/** The timeline of the team, half way: as it was planned, and as far as it came. */
export async function makeTimeline(
  { payload, req }: Seeding,
  { id: team, evenings }: DemoTeam,
): Promise<void> {
  const [first] = evenings
  if (first === undefined) return
  const day = (days: number) => storedDay(addDays(first.day, days))
  for (const [turn, { title, planned, actual }] of steps.entries())
    await payload.create({
      collection: 'milestones',
      data: {
        order: turn + 1,
        title,
        team,
        plannedFrom: day(planned[0]),
        plannedTo: day(planned[1]),
        ...(actual === null ? {} : { actualFrom: day(actual[0]) }),
        ...(actual === null || actual[1] === null ? {} : { actualTo: day(actual[1]) }),
        responsible: ['coordinator'],
      },
      locale: 'da',
      depth: 0,
      req,
    })
}
