import type { PayloadRequest } from 'payload'
import type { Meeting } from '@/domain/compose'
import { comingStatuses } from '@/domain/evenings'
import { idOf } from './relation'

/** Each team's next evening, by the team's id. */
export async function nextEvenings(req: PayloadRequest): Promise<ReadonlyMap<string, Meeting>> {
  const { docs } = await req.payload.find({
    collection: 'sessions',
    where: {
      status: { in: [...comingStatuses] },
      startsAt: { greater_than: new Date().toISOString() },
    },
    sort: 'startsAt',
    depth: 0,
    pagination: false,
    req,
  })
  const next = new Map<string, Meeting>()
  for (const { team, startsAt, place } of docs) {
    const id = idOf(team)
    if (id !== null && !next.has(id))
      next.set(id, { when: new Date(startsAt), ...(place ? { place } : {}) })
  }
  return next
}
