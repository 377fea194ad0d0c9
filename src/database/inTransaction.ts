import type { PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'

/** Does the work in one transaction of the request: all of it is stored, or none. */
export async function inTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const mine = await initTransaction(req)
  try {
    const result = await work()
    if (mine) await commitTransaction(req)
    return result
  } catch (error) {
    if (mine) await killTransaction(req)
    throw error
  }
}

/** Whether a question stands in no transaction: what the database holds for everybody answers it. */
export const standsAlone = (req: Partial<PayloadRequest> | undefined): boolean =>
  req?.transactionID === undefined || req.transactionID === null
