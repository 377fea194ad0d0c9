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
  await work(job, (database, isStopping) => runEach({ ...job, database }, 'always', isStopping))
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
    runDue(place, () => stopped)
      .catch((error: unknown) => {
        if (!stopped) console.error('The night’s work failed and is tried again:', error)
      })
      .finally(() => {
        if (!stopped) timer = setTimeout(look, 10 * minute).unref()
      })
  }
}

/** Does what is due of the night's work, as long as nobody has stopped it. */
export const runDue = (place: Place, isStopped = () => false): Promise<void> =>
  runEach(place, 'ifDue', isStopped)

type When = 'always' | 'ifDue'

/** Each in its turn, also after one has failed: what breaks every night must not keep others from theirs. */
async function runEach(place: Place, when: When, isStopped: () => boolean): Promise<void> {
  const faults: unknown[] = []
  for (const name of nightlyJobs)
    if (!isStopped())
      await runJob(name, place, when).catch((fault: unknown) => {
        faults.push(fault)
      })
  if (faults.length > 1) throw new AggregateError(faults, 'Several nightly jobs failed')
  if (faults.length === 1) throw faults[0]
}

/** Does one job of the night, if it is due, while no other instance does. */
export async function runJob(
  name: NightlyJob,
  { root, database, environment }: Place,
  when: When,
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
