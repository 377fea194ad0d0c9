import { readEnv } from '../settings'
import { stopChildren } from './bootstrap/child.mjs'
import { Closers } from './closers'
import { openDatabase, type Database } from './database'
import { openFolder } from './folder'
import { holdForServing } from './locks'
import type { Job } from './job'
import { prepareDatabase } from './prepare'

/** Does short work on a prepared database, also while the product runs, and leaves it as it was. */
export async function work(
  { environment, root }: Job,
  task: (database: Database, isStopping: () => boolean) => Promise<void>,
): Promise<void> {
  const closers = new Closers()
  closers.onSignals()
  const settings = readEnv(environment)
  openFolder(settings.DATA_DIR)
  const database = await closers.opening(async () => {
    const opened = await openDatabase(settings)
    closers.add('the database', () => leave(opened))
    return opened
  })
  closers.add('the work', stopChildren)
  try {
    await prepareDatabase(root, database, environment)
    await task(database, () => closers.isClosing)
  } catch (error) {
    if (!closers.isClosing) throw error
  } finally {
    await closers.close()
  }
}

/** Stops the embedded database if it was started for this work and no server uses it now. */
async function leave({ url, embedded }: Database): Promise<void> {
  if (embedded?.startedHere !== true) return
  const hold = await holdForServing(url, () => undefined)
  if (hold === undefined) return
  await hold.release()
  await embedded.stop()
}
