import type { PayloadRequest, Where } from 'payload'
import type { ReachInput } from '@/domain/reach'
import { addDays, copenhagenInstant } from '@/domain/time'
import type { Grant } from '@/generated/payload-types'
import { dayOf } from '@/hooks/relation'

/** What the corps did within the grant's period: what was held, talked about and published. */
export async function gatherReach(grant: Grant, req: PayloadRequest): Promise<ReachInput> {
  const { payload } = req
  const all = { depth: 0, pagination: false, req } as const
  const during = within(grant)
  const activities = await payload.find({
    collection: 'activities',
    where: { and: [{ status: { equals: 'held' } }, ...during('startsAt')] },
    select: {
      kind: true,
      startsAt: true,
      areas: true,
      themes: true,
      audience: true,
      participants: true,
    },
    ...all,
  })
  const conversations = await payload.find({
    collection: 'outreach',
    where: { and: during('week') },
    ...all,
  })
  const stories = await payload.find({
    collection: 'stories',
    where: { and: [{ status: { equals: 'published' } }, ...during('publishedAt')] },
    select: { channels: true },
    ...all,
  })
  return {
    activities: activities.docs.map((one) => ({
      kind: one.kind,
      on: new Date(one.startsAt ?? grant.createdAt),
      areas: one.areas ?? [],
      themes: one.themes ?? [],
      audience: one.audience ?? [],
      participants: one.participants ?? 0,
    })),
    conversations: conversations.docs.map((one) => ({
      area: one.area,
      on: new Date(one.week),
      topics: one.topics ?? [],
      bridgedTo: one.bridgedTo ?? [],
      isFirst: one.firstContact === true,
      count: one.count,
    })),
    stories: stories.docs.map(({ channels }) => ({ channels: channels?.length ?? 0 })),
  }
}

/** From the first day's beginning to the last day's end in Copenhagen; open where a day is not set. */
function within({ periodFrom, periodTo }: Grant): (field: string) => Where[] {
  const first = dayOf(periodFrom)
  const last = dayOf(periodTo)
  const from = first === null ? null : copenhagenInstant(first, '00:00').toISOString()
  const to = last === null ? null : copenhagenInstant(addDays(last, 1), '00:00').toISOString()
  return (field) => [
    ...(from === null ? [] : [{ [field]: { greater_than_equal: from } }]),
    ...(to === null ? [] : [{ [field]: { less_than: to } }]),
  ]
}
