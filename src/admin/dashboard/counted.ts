import type { PayloadRequest } from 'payload'
import { whereOf } from './condition'
import type { Waiting } from './waiting'

/** Who asks, of which product. */
export type Asker = Pick<PayloadRequest, 'payload' | 'user'>

/** Of what could wait, what does, and how much of it the asker may see. */
export async function thoseThatWait(
  { payload, user }: Asker,
  asked: readonly Waiting[],
): Promise<readonly Readonly<{ waiting: Waiting; count: number }>[]> {
  const counted = await Promise.all(
    asked.map(async (waiting) => {
      const { totalDocs } = await payload.count({
        collection: waiting.collection,
        where: whereOf(waiting.conditions),
        overrideAccess: false,
        user,
      })
      return { waiting, count: totalDocs }
    }),
  )
  return counted.filter(({ count }) => count > 0)
}
