import { countOperation, createLocalReq, type PayloadRequest } from 'payload'
import { countingAtOnce } from '@/database/countsAtOnce'
import { whereOf } from './condition'
import type { Waiting } from './waiting'

/** Who asks, of which product. */
export type Asker = Pick<PayloadRequest, 'payload' | 'user'>

/**
 * Of what could wait, what does, and how much of it the asker may see. Each count goes Payload's way,
 * with its access and its hooks; the database is asked for all of them at once.
 */
export async function thoseThatWait(
  { payload, user }: Asker,
  asked: readonly Waiting[],
): Promise<readonly Readonly<{ waiting: Waiting; count: number }>[]> {
  const req = await createLocalReq(user ? { user } : {}, countingAtOnce(payload))
  const counted = await Promise.all(
    asked.map(async (waiting) => {
      const { totalDocs } = await countOperation({
        collection: payload.collections[waiting.collection],
        where: whereOf(waiting.conditions),
        overrideAccess: false,
        req,
      })
      return { waiting, count: totalDocs }
    }),
  )
  return counted.filter(({ count }) => count > 0)
}
