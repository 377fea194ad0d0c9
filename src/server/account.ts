import type { Job } from './job'
import { runTask } from './task'
import { work } from './work'

/** Makes, lists and mends accounts. */
export async function account(job: Job): Promise<void> {
  await work(job, async (database) => {
    process.exitCode = await runTask(job.root, ['account', ...job.args], database, job.environment)
  })
}
