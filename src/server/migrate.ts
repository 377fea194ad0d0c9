import type { Job } from './job'
import { say } from './say'
import { work } from './work'

/** Brings the database to this version's shape and stops: for operators who do that apart. */
export async function migrate(job: Job): Promise<void> {
  await work(job, async () => say('The database is up to date.'))
}
