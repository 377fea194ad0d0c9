import { randomUUID } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

type Transactions = Pick<
  PostgresAdapter,
  'beginTransaction' | 'commitTransaction' | 'drizzle' | 'initializing' | 'sessions'
>
type Options = Parameters<PostgresAdapter['beginTransaction']>[0]

/**
 * Payload's own transactions swallow what PostgreSQL, or its silence, says to COMMIT: a connection
 * that is lost in that moment would be answered with 200, for a write that is nowhere. These tell it.
 */
export function tellCommits(adapter: Transactions): void {
  adapter.beginTransaction = async (options) => {
    await adapter.initializing
    const id = randomUUID()
    await begin(adapter, id, options)
    return id
  }
  adapter.commitTransaction = async (given) => {
    const id = String(await given)
    const session = adapter.sessions[id]
    if (session === undefined) return
    Reflect.deleteProperty(adapter.sessions, id)
    await session.resolve()
  }
}

/** Begins, and stays in the transaction until somebody ends it by its id. */
async function begin(adapter: Transactions, id: string, options: Options): Promise<void> {
  await new Promise<void>((ready, failed) => {
    const work = adapter.drizzle.transaction(async (db) => {
      await new Promise<void>((end, undo) => {
        const resolve = () => {
          end()
          return work
        }
        const reject = () => {
          undo(new Error('Rolled back'))
          return work.catch(() => undefined)
        }
        adapter.sessions[id] = { db, resolve, reject }
        ready()
      })
    }, options)
    // Before it is ready, whoever begins is told; afterwards, whoever ends it.
    work.catch(failed)
  })
}
