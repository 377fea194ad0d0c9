import { comingStatuses } from '../domain/evenings'
import { isQuiet, usualQuiet, type QuietHours } from '../domain/quietHours'
import { lookAhead } from '../domain/reminders'
import { Fault } from '../fault'
import { readEnv } from '../settings'
import { briefly } from './briefly'
import { beatOnce, whileBeating } from './heartbeat'
import type { Place } from './nightly'
import { renewManyCounts } from './rowCounts'
import { runTask } from './task'

const second = 1000
/** With a row's lease before it and the work after it, a withdrawal is done within its minute. */
const every = 10 * second
const remindEvery = 600 * second
const overdueEvery = 600 * second

/**
 * Does what is due while the product serves, messages and stories: looks often whether there is
 * something to do, and starts the work only then. Every instance does it; each message and each post
 * is taken by one of them. Each look is written down, so that it is seen when nobody looks.
 * @returns what stops it
 */
export function keepSending(place: Place): () => void {
  const posts = readEnv(place.environment).FACEBOOK_TOKEN !== undefined
  let timer = setTimeout(look, every).unref()
  let stopped = false
  let remindedAt = 0
  let sinceRound = new Date(0)
  return () => {
    stopped = true
    clearTimeout(timer)
  }

  function look(): void {
    lookOnce()
      // What is due does not wait for it.
      .then(() => renewManyCounts(place.database.url))
      .catch((error: unknown) => {
        if (!stopped) console.error('What is due could not be done and is tried again:', error)
      })
      .finally(() => {
        if (!stopped) timer = setTimeout(look, every).unref()
      })
  }

  async function lookOnce(): Promise<void> {
    const now = new Date()
    // A story that could not go when its time came, for want of a consent, may go once that is there.
    const isLongAgo = now.getTime() - sinceRound.getTime() >= overdueEvery
    const since = isLongAgo ? new Date(0) : sinceRound
    const { url } = place.database
    const { due, ahead } = await waiting(url, { now, since, posts })
    await beatOnce(url)
    const reminds = ahead && now.getTime() - remindedAt >= remindEvery
    if (stopped || (!due && !reminds)) return
    if (reminds) remindedAt = now.getTime()
    await whileBeating({ url, every }, () => doWhatIsDue(place))
    sinceRound = now
  }
}

/** Does what is due, now. */
export async function doWhatIsDue({ root, database, environment }: Place): Promise<void> {
  const code = await runTask(root, ['due'], database, environment)
  if (code !== 0) throw new Fault('Not all that was due could be done: the reason stands above.')
}

type Looked = Readonly<{
  now: Date
  /** The moment of the last round: a story's time that came before was tried in it. */
  since: Date
  /** Whether the product itself posts on Facebook. */
  posts: boolean
}>

/**
 * Whether a message or a post is due, an offer is over or a story's time has come, and whether an
 * evening is so near that it may be time to remind.
 */
export async function waiting(
  url: string,
  { now, since, posts }: Looked,
): Promise<{ readonly due: boolean; readonly ahead: boolean }> {
  return briefly({ url, patience: 10_000 }, async (client) => {
    const set = await client.query<QuietHours>(
      `SELECT quiet_from AS "from", quiet_to AS "to" FROM programme`,
    )
    const quiet = isQuiet(now, set.rows[0] ?? usualQuiet)
    const { rows } = await client.query<{ due: boolean; ahead: boolean }>(
      `SELECT
         EXISTS (SELECT 1 FROM messages WHERE state = 'sending' AND next_try_at <= $1)
         OR EXISTS (SELECT 1 FROM messages WHERE message_is_due(messages, $1, $6))
         OR EXISTS (SELECT 1 FROM password_letters WHERE next_try_at <= $1
           AND (taken_until IS NULL OR taken_until <= $1))
         OR EXISTS (SELECT 1 FROM applicants WHERE status = 'offered'
           AND offer_expires_at <= $1)
         OR EXISTS (SELECT 1 FROM stories WHERE status = 'scheduled'
           AND scheduled_for <= $1 AND scheduled_for > $4)
         OR EXISTS (SELECT 1 FROM consents JOIN stories ON stories.id = consents.story_id
           WHERE consents.expires_at <= $1 AND consents.expires_at > $4
           AND consents.withdrawn_at IS NULL
           AND stories.status IN ('approved', 'scheduled', 'published'))
         OR EXISTS (SELECT 1 FROM publications WHERE channel = 'newspaper'
           AND recipient IS NOT NULL AND ((state IN ('queued', 'removing')
             AND (next_try_at IS NULL OR next_try_at <= $1))
             OR (state = 'sending' AND next_try_at <= $1)))
         OR ($5 AND EXISTS (SELECT 1 FROM publications WHERE channel = 'facebook'
           AND ((state IN ('queued', 'removing') AND (next_try_at IS NULL OR next_try_at <= $1))
             OR (state IN ('sending', 'removed') AND next_try_at <= $1)))) AS due,
         EXISTS (SELECT 1 FROM sessions WHERE status::text = ANY ($3)
           AND starts_at > $1 AND starts_at <= $2) AS ahead`,
      [now, lookAhead(now), [...comingStatuses], since, posts, quiet],
    )
    return rows[0] ?? { due: false, ahead: false }
  })
}
