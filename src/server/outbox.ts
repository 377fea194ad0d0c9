import { Client } from 'pg'
import { comingStatuses } from '../domain/evenings'
import { isQuiet, usualQuiet, type QuietHours } from '../domain/quietHours'
import { lookAhead } from '../domain/reminders'
import { Fault } from '../fault'
import type { Place } from './nightly'
import { runTask } from './task'

const second = 1000
const every = 20 * second
const remindEvery = 600 * second

/**
 * Empties the outbox while the product serves: looks often whether there is something to send, and
 * starts the work only then. Every instance does it; each message is taken by one of them.
 * @returns what stops it
 */
export function keepSending(place: Place): () => void {
  let timer = setTimeout(look, every).unref()
  let stopped = false
  let remindedAt = 0
  return () => {
    stopped = true
    clearTimeout(timer)
  }

  function look(): void {
    lookOnce()
      .catch((error: unknown) => {
        if (!stopped) console.error('The outbox could not be emptied and is tried again:', error)
      })
      .finally(() => {
        if (!stopped) timer = setTimeout(look, every).unref()
      })
  }

  async function lookOnce(): Promise<void> {
    const now = new Date()
    const { due, ahead } = await waiting(place.database.url, now)
    const reminds = ahead && now.getTime() - remindedAt >= remindEvery
    if (stopped || (!due && !reminds)) return
    if (reminds) remindedAt = now.getTime()
    await emptyOutbox(place)
  }
}

/** Makes the reminders that are due and sends what waits, now. */
export async function emptyOutbox({ root, database, environment }: Place): Promise<void> {
  const code = await runTask(root, ['messages'], database, environment)
  if (code !== 0) throw new Fault('The messages were not all sent: the reason stands above.')
}

/** Whether a message is due or an offer is over, and whether an evening is so near that it may be time to remind. */
export async function waiting(
  url: string,
  now: Date,
): Promise<{ readonly due: boolean; readonly ahead: boolean }> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const set = await client.query<QuietHours>(
      `SELECT quiet_from AS "from", quiet_to AS "to" FROM programme`,
    )
    const quiet = isQuiet(now, set.rows[0] ?? usualQuiet)
    const { rows } = await client.query<{ due: boolean; ahead: boolean }>(
      `SELECT
         EXISTS (SELECT 1 FROM messages WHERE state = 'sending' AND next_try_at <= $1)
         OR EXISTS (SELECT 1 FROM messages WHERE message_is_due(messages, $1, $4))
         OR EXISTS (SELECT 1 FROM applicants WHERE status = 'offered'
           AND offer_expires_at <= $1) AS due,
         EXISTS (SELECT 1 FROM sessions WHERE status::text = ANY ($3)
           AND starts_at > $1 AND starts_at <= $2) AS ahead`,
      [now, lookAhead(now), [...comingStatuses], quiet],
    )
    return rows[0] ?? { due: false, ahead: false }
  } finally {
    await client.end().catch(() => undefined)
  }
}
