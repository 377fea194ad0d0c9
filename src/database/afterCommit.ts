import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Work = () => Promise<void>
type Transactions = Pick<PostgresAdapter, 'commitTransaction' | 'payload' | 'sessions'>

/** What waits for the end of a transaction, by the adapter's own record of it. */
const waiting = new WeakMap<object, readonly Work[]>()

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
 * Has the adapter do what waited for a transaction when that is over in every way: a bucket or a mail
 * server that is slow must hold up nobody who waits for a turn. What fails is told, and keeps nothing
 * else from being done: the transaction stands by then.
 */
export function doWhatWaited(adapter: Transactions): void {
  const { commitTransaction } = adapter
  adapter.commitTransaction = async (given) => {
    const id = await given
    const session = adapter.sessions[String(id)]
    await commitTransaction.call(adapter, id)
    const works = (session && waiting.get(session)) ?? []
    const tell = (err: unknown) => adapter.payload.logger.error({ err })
    await Promise.all(works.map((work) => work().catch(tell)))
  }
}
