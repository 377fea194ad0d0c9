import type { PayloadRequest } from 'payload'

type Work = () => Promise<void>

/** What waits for the end of a transaction, by the adapter's own record of it. */
const waiting = new WeakMap<object, Work[]>()

/**
 * Does the work once the request's transaction is committed, and never if it is not: for what cannot
 * be undone, such as removing a file.
 * @throws Error outside a transaction, which would never be committed
 */
export async function afterCommit(req: PayloadRequest, work: Work): Promise<void> {
  const session = req.payload.db.sessions?.[String(await req.transactionID)]
  if (session === undefined) throw new Error('No transaction is open')
  waiting.set(session, [...(waiting.get(session) ?? []), work])
}

/**
 * Does what waited for this transaction. What fails is told, and keeps nothing else from being done:
 * the transaction stands by then.
 */
export async function doWhatWaited(session: object, tell: (fault: unknown) => void): Promise<void> {
  for (const work of waiting.get(session) ?? []) await work().catch(tell)
}
