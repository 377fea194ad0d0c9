import { isChoice } from '@/domain/choices/choice'
import { nightlyJobs } from '@/domain/nightly'
import { Fault } from '@/fault'
import { lockSessions } from '@/jobs/lockSessions'
import { retention } from '@/jobs/retention'
import { withPayload } from './open'

const jobs = { retention, lockSessions } as const

/** Does one job of the night, named by its word. @throws Fault when there is no such job */
export async function nightly([word]: readonly string[]): Promise<void> {
  if (!isChoice(nightlyJobs, word))
    throw new Fault(
      `There is no nightly job ${word ?? 'without a name'}: ${nightlyJobs.join(', ')}.`,
    )
  const told = await withPayload((payload) => jobs[word](payload, new Date()))
  console.log(`${word}: ${told}`)
}
