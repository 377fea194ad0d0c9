import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { postgresAdapter, sql } from '@payloadcms/db-postgres'
import type {
  DatabaseAdapterObj,
  Find,
  FindArgs,
  FindOne,
  FindOneArgs,
  FindVersions,
  FindVersionsArgs,
  PayloadRequest,
  TypeWithID,
} from 'payload'
import { doWhatWaited } from './afterCommit'
import { constraints } from './constraints'
import { inWords } from './constraintWords'
import { rememberingLists } from './rememberedLists'
import { countingFromKept } from './rowCounts'
import { answeringScreens } from './screenQuestions'
import { keepSpareConnections } from './spareConnections'
import { tellCommits } from './transactions'

/**
 * PostgreSQL with migrations only (never push) and uuid ids. What the database refuses is told in
 * words through every door, because this is the one place that all doors pass.
 */
export function databaseAdapter(
  connectionString: string,
  migrationDir: string,
): DatabaseAdapterObj<PostgresAdapter> {
  const stock = postgresAdapter({
    idType: 'uuid',
    push: false,
    migrationDir,
    pool: { connectionString, max: connections, ...lively },
  })
  return { ...stock, init: (args) => speaking(stock.init(args)) }
}

const connections = 12
/**
 * A database that is away is told of instead of waited for (milliseconds; long enough for a turn in
 * the pool), and a connection that is dead without a sign of it is found out and left.
 */
const lively = {
  connectionTimeoutMillis: 10_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 5000,
}
/** Payload keeps one for itself; three more answer what is asked beside a transaction. */
const transactions = connections - 4

type Adapter = ReturnType<DatabaseAdapterObj<PostgresAdapter>['init']>

function speaking(adapter: Adapter): Adapter {
  adapter.create = guarded(adapter, adapter.create)
  adapter.updateOne = guarded(adapter, adapter.updateOne)
  adapter.updateMany = guarded(adapter, adapter.updateMany)
  adapter.upsert = guarded(adapter, adapter.upsert)
  adapter.deleteOne = guarded(adapter, adapter.deleteOne)
  adapter.deleteMany = guarded(adapter, adapter.deleteMany)
  adapter.updateGlobal = guarded(adapter, adapter.updateGlobal)
  adapter.createVersion = guarded(adapter, adapter.createVersion)
  adapter.updateVersion = guarded(adapter, adapter.updateVersion)
  countingFromKept(adapter)
  tellReaders(adapter)
  const connect = adapter.connect
  if (connect) adapter.connect = namingIndexes(adapter, connect)
  tellCommits(adapter)
  keepSpareConnections(adapter, transactions)
  // After the turn is given back.
  doWhatWaited(adapter)
  adapter.commitTransaction = honest(adapter, adapter.commitTransaction)
  return adapter
}

/** Reading refuses too: what is asked for may have a form that PostgreSQL cannot compare. */
function tellReaders(adapter: Adapter): void {
  const lists = rememberingLists(adapter, adapter.find.bind(adapter))
  const find: Find = answeringScreens(adapter, lists)
  const findOne: FindOne = adapter.findOne.bind(adapter)
  const findVersions: FindVersions = adapter.findVersions.bind(adapter)
  adapter.find = <Doc>(args: FindArgs) => told(adapter, args, find<Doc>(args))
  adapter.findOne = <Doc extends TypeWithID>(args: FindOneArgs) =>
    told(adapter, args, findOne<Doc>(args))
  adapter.findVersions = <Doc>(args: FindVersionsArgs) =>
    told(adapter, args, findVersions<Doc>(args))
  adapter.findDistinct = guarded(adapter, adapter.findDistinct)
  adapter.count = guarded(adapter, adapter.count)
  adapter.countVersions = guarded(adapter, adapter.countVersions)
}

/** What was refused first in a transaction: all that comes after it is refused for its sake. */
const firstRefusal = new WeakMap<object, unknown>()

async function told<Result>(
  adapter: Adapter,
  { req }: Call,
  work: Promise<Result>,
): Promise<Result> {
  try {
    return await work
  } catch (error) {
    const refusal = inWords(error, req)
    const session = adapter.sessions[String(await req?.transactionID)]
    if (session && !firstRefusal.has(session)) firstRefusal.set(session, refusal)
    throw refusal
  }
}

type Call = { req?: Partial<PayloadRequest> }

function guarded<Args extends Call, Result>(
  adapter: Adapter,
  method: (args: Args) => Promise<Result>,
) {
  return (args: Args): Promise<Result> => told(adapter, args, method.call(adapter, args))
}

/**
 * A connection that PostgreSQL drops while it is in use says so to whoever waits for its answer. It
 * also says so to nobody in particular, which would end the process if nobody listened.
 */
function survivingLostConnections({ pool }: Adapter): void {
  const nothing = (): void => undefined
  pool.on('error', nothing)
  pool.on('connect', (client) => client.on('error', nothing))
}

/** Makes Payload report a broken unique index of ours by the index's name, which has its words. */
function namingIndexes(adapter: Adapter, connect: NonNullable<Adapter['connect']>) {
  const ours = Object.fromEntries(Object.keys(constraints).map((name) => [name, name]))
  return async (args: Parameters<typeof connect>[0]): Promise<void> => {
    await connect.call(adapter, args)
    survivingLostConnections(adapter)
    for (const table of Object.keys(adapter.tables))
      adapter.fieldConstraints[table] = { ...adapter.fieldConstraints[table], ...ours }
  }
}

/**
 * To COMMIT in a transaction that was refused PostgreSQL answers with no error. Asking first whether
 * it still stands brings the refusal to the caller: in a bulk change, what one record was refused
 * for, since none of them is stored then.
 */
function honest(
  adapter: Adapter,
  commit: Adapter['commitTransaction'],
): Adapter['commitTransaction'] {
  return async (id) => {
    const session = adapter.sessions[String(await id)]
    if (session) {
      try {
        await session.db.execute(sql`SET CONSTRAINTS ALL IMMEDIATE`)
      } catch (error) {
        throw firstRefusal.get(session) ?? inWords(error, undefined)
      }
    }
    return commit.call(adapter, id)
  }
}
