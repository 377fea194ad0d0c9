import {
  countOperation,
  createLocalReq,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'
import { countingAtOnce } from '@/database/countsAtOnce'

/** Who asks, of which product. */
export type Asker = Pick<PayloadRequest, 'payload' | 'user'>

type Question = Readonly<{ collection: CollectionSlug; where: Where }>

/**
 * How much of each the asker may see. Each count goes Payload's way, with its access and its hooks; the
 * database is asked for all of them at once. @throws where the asker may not count one of them
 */
export async function countsFor(
  { payload, user }: Asker,
  questions: readonly Question[],
): Promise<readonly number[]> {
  const req = await createLocalReq(user ? { user } : {}, countingAtOnce(payload))
  const counts = questions.map(({ collection, where }) =>
    countOperation({
      collection: payload.collections[collection],
      where,
      overrideAccess: false,
      req,
    }),
  )
  return (await Promise.all(counts)).map(({ totalDocs }) => totalDocs)
}
