import { readEnv, type Settings } from '../settings'
import { Fault } from '../fault'
import { goOnUnheard } from '../log'
import { alreadyRunning, busyPort, isBusy, runningAddress } from './bootstrap/early.mjs'
import { stopChildren } from './bootstrap/child.mjs'
import { Closers } from './closers'
import { openDatabase, type Database } from './database'
import { openFolder } from './folder'
import { beatOnce } from './heartbeat'
import { keepDatabase } from './keep'
import type { Job } from './job'
import { loadNext, type Next } from './next'
import { everyNight } from './nightly'
import { prepareDatabase } from './prepare'
import { sayReady } from './ready'
import { keepSending } from './outbox'
import { noteRunning } from './running'
import { openSite } from './site'
import { runTask } from './task'

/** Opens the database, builds and prepares what is due, and serves until it is told to stop. */
export async function serve(job: Job): Promise<void> {
  goOnUnheard()
  const closers = new Closers()
  closers.onSignals()
  closers.onFaults()
  try {
    await open(job, closers)
  } catch (error) {
    // Whoever stops it also breaks off what it is doing; that is no fault to be told of.
    const wasTold = closers.isClosing
    await closers.close()
    if (!wasTold) throw error
  }
}

async function open(job: Job, closers: Closers): Promise<void> {
  const { command, environment, root } = job
  const settings = readEnv(environment)
  if (await isBusy(settings.PORT, settings.HOST)) throw new Fault(busyPort(settings.PORT))
  openFolder(settings.DATA_DIR)
  let next: Promise<Next> | undefined
  const database = await closers.opening(() =>
    openForMyself(settings, closers, () => {
      if (!job.isSiteBuilt()) return
      next = loadNext({ settings, root, environment })
      // Whoever waits for it is told.
      next.catch(() => undefined)
    }),
  )
  if (closers.isClosing) return
  closers.add('the preparations', stopChildren)
  await job.buildSite()
  await prepareDatabase(root, database, environment)
  if (command === 'demo') await demo(job, database)
  if (closers.isClosing) return
  // From here on Payload reads them, in this process.
  Object.assign(environment, { DATABASE_URL: database.url, PAYLOAD_SECRET: database.secret })
  const isReady = (): boolean => !closers.isClosing
  await closers.opening(async () => {
    // Who asks whether it is ready must not be told that nobody works before the first look.
    await beatOnce(database.url)
    const site = await openSite({
      settings,
      root,
      database,
      next: await (next ?? loadNext({ settings, root, environment })),
      isReady,
      onWarm: job.writeCode,
    })
    closers.add('the site', site.close)
    closers.lingerFor(settings.STOP_GRACE)
    const stopNights = everyNight({ root, database, environment })
    closers.add('the nights', async () => stopNights())
    const stopSending = keepSending({ root, database, environment })
    closers.add('the outbox', async () => stopSending())
    const running = noteRunning(settings, site.instance)
    closers.add('the note', running.remove)
  })
  if (!closers.isClosing) await sayReady(settings, database)
}

/** One server to a data folder. Only whoever holds it may stop its database. */
async function openForMyself(
  settings: Settings,
  closers: Closers,
  meanwhile: () => void,
): Promise<Database> {
  const { DATA_DIR } = settings
  const database = await openDatabase(settings, meanwhile)
  const { url, embedded } = database
  if (embedded === undefined) return database
  const kept = await keepDatabase(DATA_DIR, url, closers)
  if (kept === undefined) throw new Fault(alreadyRunning(DATA_DIR, await runningAddress(DATA_DIR)))
  closers.add('the database', async () => {
    await kept.release()
    await embedded.stop()
  })
  return database
}

async function demo({ root, environment }: Job, database: Database): Promise<void> {
  const code = await runTask(root, ['demo'], database, environment)
  if (code !== 0) throw new Fault('The demo could not be filled: the reason stands above.')
}
