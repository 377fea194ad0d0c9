import type { PayloadRequest } from 'payload'

/** When and where the next information meeting is; null when none is planned or it is over. */
export async function informationMeeting(
  req: PayloadRequest,
): Promise<{ startsAt: string; place: string | null; updatedAt: string | null } | null> {
  const { informationMeeting: meeting, updatedAt } = await req.payload.findGlobal({
    slug: 'programme',
    depth: 0,
    req,
  })
  if (!meeting?.startsAt || new Date(meeting.startsAt) < new Date()) return null
  return { startsAt: meeting.startsAt, place: meeting.place ?? null, updatedAt: updatedAt ?? null }
}
