import type { PostgresAdapter } from '@payloadcms/db-postgres'

type Transactions = Pick<
  PostgresAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'
>

/**
 * Lets at most so many transactions run at once; the others wait for their turn. Payload asks some
 * of its own questions outside the transaction that they belong to (whether somebody else has the
 * record open, say). Were every connection held by a transaction, none of those would ever be
 * answered, and a dozen changes at once would stop the product for good.
 */
export function keepSpareConnections(adapter: Transactions, most: number): void {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  const open = new Set<string>()
  const waiting: (() => void)[] = []
  let running = 0

  const turn = async (): Promise<void> => {
    if (running < most) running += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  /** Whoever waits longest takes the place; it stays counted. */
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
  const ending =
    (end: typeof commitTransaction): typeof commitTransaction =>
    async (id) => {
      const key = String(await id)
      try {
        await end.call(adapter, id)
      } finally {
        if (open.delete(key)) leave()
      }
    }

  adapter.beginTransaction = async (options) => {
    await turn()
    const id = await beginTransaction.call(adapter, options).catch((error: unknown) => {
      leave()
      throw error
    })
    if (id === null) leave()
    else open.add(String(id))
    return id
  }
  adapter.commitTransaction = ending(commitTransaction)
  adapter.rollbackTransaction = ending(rollbackTransaction)
}
