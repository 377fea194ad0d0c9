import type { Client } from 'pg'
import { isDue, nightlyJobs, type NightlyJob } from '../domain/nightly'
import { Fault } from '../fault'
import type { Database } from './database'
import type { Job } from './job'
import { whileNight } from './locks'
import { runTask } from './task'
import { work } from './work'

export type Place = Readonly<{ root: string; database: Database; environment: NodeJS.ProcessEnv }>

/** `npm run nightly`: does the night's work now, due or not. */
export async function nightly(job: Job): Promise<void> {
  await work(job, async (database) => {
    for (const name of nightlyJobs) await runJob(name, { ...job, database }, 'always')
  })
}

const minute = 60_000

/**
 * Does the night's work while the product serves: soon after a start if the last night was missed,
 * and each night. Of several instances one does it; what fails is tried again.
 * @returns what stops it
 */
export function everyNight(place: Place): () => void {
  let timer = setTimeout(look, minute).unref()
  let stopped = false
  return () => {
    stopped = true
    clearTimeout(timer)
  }

  function look(): void {
    lookOnce()
      .catch((error: unknown) => {
        if (!stopped) console.error('The night’s work failed and is tried again:', error)
      })
      .finally(() => {
        if (!stopped) timer = setTimeout(look, 10 * minute).unref()
      })
  }

  async function lookOnce(): Promise<void> {
    for (const name of nightlyJobs) if (!stopped) await runJob(name, place, 'ifDue')
  }
}

/** Does one job of the night, if it is due, while no other instance does. */
export async function runJob(
  name: NightlyJob,
  { root, database, environment }: Place,
  when: 'always' | 'ifDue',
): Promise<void> {
  await whileNight(database.url, async (client) => {
    if (when === 'ifDue' && !isDue(await ranAt(client, name), new Date())) return
    const code = await runTask(root, ['nightly', name], database, environment)
    if (code !== 0) throw new Fault(`The nightly job ${name} failed: the reason stands above.`)
    await client.query(
      `INSERT INTO nightly_runs (job, ran_at) VALUES ($1, now())
       ON CONFLICT (job) DO UPDATE SET ran_at = excluded.ran_at`,
      [name],
    )
  })
}

async function ranAt(client: Client, name: NightlyJob): Promise<Date | null> {
  const { rows } = await client.query<{ ran_at: Date }>(
    'SELECT ran_at FROM nightly_runs WHERE job = $1',
    [name],
  )
  return rows[0]?.ran_at ?? null
}
