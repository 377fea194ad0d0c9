import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { publicContent } from '../../domain/betweenParts'
import { say } from '../say'

const heartbeat = 5000
const longestPause = 1000

/**
 * - `open`: changes are heard of
 * - `lost`: the connection has ended, and it is not known yet why
 * - `away`: the database could not be reached since
 */
export type ListeningState = 'open' | 'lost' | 'away'

export type Listening = {
  readonly state: () => ListeningState
  /** Up to when every change was heard of, in milliseconds; while it is `open`, now. */
  readonly heardUntil: () => number
  /** Calls back when anything that was kept of the public's content may no longer be true. */
  readonly onChange: (change: () => void) => void
  readonly close: () => Promise<void>
}

/**
 * Listens to the database for changes of what the public sees, on a connection of its own, and takes
 * it up again whenever it is lost; as nothing was heard meanwhile, that counts as a change.
 */
export async function listenForChanges(url: string): Promise<Listening> {
  const changes: (() => void)[] = []
  let state: ListeningState = 'lost'
  let lostAt = 0
  let client: Client | undefined
  let isOver = false

  const change = (): void => {
    for (const one of changes) one()
  }
  const lose = (lost: Client): void => {
    void lost.end().catch(() => undefined)
    if (client !== lost) return
    client = undefined
    state = 'lost'
    lostAt = Date.now()
    if (!isOver) void connectAgain()
  }
  const connect = async (): Promise<boolean> => {
    const next = new Client({ connectionString: url, ...lively })
    next.on('error', () => lose(next)).on('end', () => lose(next))
    next.on('notification', change)
    const isConnected = await next
      .connect()
      .then(() => next.query(`LISTEN ${publicContent}`))
      .then(
        () => !isOver,
        () => false,
      )
    if (!isConnected) {
      lose(next)
      return false
    }
    client = next
    state = 'open'
    change()
    return true
  }
  const connectAgain = async (): Promise<void> => {
    let wasAway = false
    for (let pause = 50; !isOver; pause = Math.min(pause * 2, longestPause)) {
      if (await connect()) break
      if (!wasAway && !isOver) say('The database cannot be reached; pages that are kept are shown.')
      wasAway = true
      state = 'away'
      await delay(pause, undefined, { ref: false })
    }
    if (wasAway && !isOver) say('The database can be reached again.')
  }
  /** A connection can be dead without a sign of it: then nothing is heard on it either. */
  const beat = setInterval(() => {
    const asked = client
    asked?.query('SELECT 1').catch(() => lose(asked))
  }, heartbeat).unref()

  if (!(await connect())) void connectAgain()
  return {
    state: () => state,
    heardUntil: () => (state === 'open' ? Date.now() : lostAt),
    onChange: (one) => void changes.push(one),
    close: async () => {
      isOver = true
      clearInterval(beat)
      await client?.end().catch(() => undefined)
    },
  }
}

const lively = {
  connectionTimeoutMillis: 2000,
  query_timeout: 3000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 5000,
}
