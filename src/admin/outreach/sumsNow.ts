import type { PayloadRequest } from 'payload'
import { tallySums, type TallySums } from '@/domain/tally'
import { copenhagenDate } from '@/domain/time'

/** The sums of all that was ever counted. No access covers the rows themselves: the asker is asked for before. */
export async function sumsNow(
  req: PayloadRequest,
  now: Date,
): Promise<Readonly<{ sums: TallySums; threshold: number }>> {
  const { payload } = req
  const { suppressionThreshold: threshold } = await payload.findGlobal({
    slug: 'programme',
    depth: 0,
    req,
  })
  const { docs } = await payload.find({
    collection: 'outreach',
    depth: 0,
    pagination: false,
    req,
  })
  const counted = docs.map(
    ({ week, area, contactHow, topics, bridgedTo, firstContact, count }) => ({
      week: copenhagenDate(new Date(week)),
      area,
      contactHow,
      topics: topics ?? [],
      bridgedTo: bridgedTo ?? [],
      firstContact: firstContact === true,
      count,
    }),
  )
  return { sums: tallySums(counted, { threshold, now }), threshold }
}
