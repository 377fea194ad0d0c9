import { account } from './account'
import { migrate } from './migrate'
import { serve } from './serve'

/** What the bootstrap hands over once there is something to hand over to. */
export type Job = {
  readonly command: string
  readonly args: readonly string[]
  /** Completed here with what Payload and the tasks need to know. */
  readonly environment: NodeJS.ProcessEnv
  /** The project's folder. */
  readonly root: string
  /** Builds the site if that is due. */
  readonly buildSite: () => Promise<void>
}

/** Does one command of package.json. @throws Fault with the sentence to show */
export async function run(job: Job): Promise<void> {
  if (job.command === 'account') return account(job)
  if (job.command === 'migrate') return migrate(job)
  return serve(job)
}
