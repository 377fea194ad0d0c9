import { account } from './account'
import { files } from './files'
import { migrate } from './migrate'
import type { Job } from './job'
import { nightly } from './nightly'
import { serve } from './serve'

/** Does one command of package.json. @throws Fault with the sentence to show */
export async function run(job: Job): Promise<void> {
  if (job.command === 'account') return account(job)
  if (job.command === 'files') return files(job)
  if (job.command === 'migrate') return migrate(job)
  if (job.command === 'nightly') return nightly(job)
  return serve(job)
}
