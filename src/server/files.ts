import type { Job } from './job'
import { runTask } from './task'
import { work } from './work'

/** Copies uploaded files from the disk into the bucket, or back. */
export async function files(job: Job): Promise<void> {
  await work(job, async (database) => {
    process.exitCode = await runTask(job.root, ['files', ...job.args], database, job.environment)
  })
}
