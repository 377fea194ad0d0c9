import type { PayloadRequest } from 'payload'
import { movedDay } from '@/domain/nextTeam'
import { copenhagenDate } from '@/domain/time'
import type { Team } from '@/generated/payload-types'
import { dayOf } from './relation'

/**
 * The timeline of the next team: the same steps, later by as much as its first evening is, and nothing
 * of what happened. None while either has no first evening, since then there is no later.
 * @returns how many there are
 */
export async function copyMilestones(old: Team, team: Team, req: PayloadRequest): Promise<number> {
  const { payload } = req
  const [from, to] = [dayOf(old.firstEvening), dayOf(team.firstEvening)]
  if (from === null || to === null) return 0
  const { docs } = await payload.find({
    collection: 'milestones',
    where: { team: { equals: old.id } },
    sort: 'order',
    locale: 'da',
    pagination: false,
    depth: 0,
    req,
  })
  for (const { order, title, plannedFrom, plannedTo, responsible } of docs)
    await payload.create({
      collection: 'milestones',
      locale: 'da',
      data: {
        team: team.id,
        order,
        title,
        plannedFrom: moved(plannedFrom),
        plannedTo: moved(plannedTo),
        responsible: responsible ?? [],
      },
      depth: 0,
      req,
    })
  return docs.length

  function moved(day: string): string {
    return `${movedDay(copenhagenDate(new Date(day)), from ?? '', to ?? '')}T12:00:00.000Z`
  }
}
