import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import next from 'next'
import type { Settings } from '../settings'
import type { Database } from './database'
import { createFront } from './front'
import { AskedRate } from './front/askedRate'
import { AskedWork } from './front/askedWork'
import { listenForChanges } from './front/listening'
import { reachability } from './front/reachable'
import { throughDoors } from './front/throughDoors'
import { Visits } from './front/visits'
import { warmUp } from './front/warmUp'
import { keepLog } from './keepLog'
import { listen } from './listen'
import { migrationNames } from './migrations'
import { closePayload } from './payloadInstances'
import { standingOf } from './standing'

export type Site = {
  /** The name by which this server's answers are known to be its own. */
  readonly instance: string
  readonly close: () => Promise<void>
}

type Options = {
  readonly settings: Settings
  readonly root: string
  readonly database: Database
  /** False from the moment it is told to stop. */
  readonly isReady: () => boolean
}

/**
 * Milliseconds. Longer than what is in front (nginx: 60 s) keeps an idle connection: whoever reuses
 * one in the instant that this end closes it gets no answer, and may not repeat a POST.
 */
const keepAliveTimeout = 75_000

/** Starts Next behind the server of ours, and accepts requests once it can answer them. */
export async function openSite({ settings, root, database, isReady }: Options): Promise<Site> {
  const instance = randomUUID()
  const dev = settings.NODE_ENV === 'development'
  const server = createServer({ headersTimeout: 20_000, keepAliveTimeout })
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const app = next({
    dev,
    dir: root,
    port: settings.PORT,
    httpServer: server,
    hostname: 'localhost',
    quiet: true,
  })
  await app.prepare()
  const throughNext = app.getRequestHandler()
  const handle = dev ? throughNext : throughDoors(throughNext, settings.PORT)
  const { url: databaseUrl } = database
  const visits = new Visits(databaseUrl)
  const asked = new AskedRate({
    url: databaseUrl,
    secret: database.secret,
    telling: Math.ceil(settings.API_LIMIT / 10),
  })
  const listening = await listenForChanges(databaseUrl)
  let isWarm = dev
  server.on(
    'request',
    createFront({
      handle,
      settings,
      root,
      isReady,
      isWarm: () => isWarm,
      isReachable: reachability(databaseUrl),
      standing: standingOf(databaseUrl, migrationNames(root)),
      instance,
      visits,
      asked,
      work: new AskedWork(settings.API_LIMIT),
      listening,
    }),
  )
  const refuseNew = await listen(server, settings)
  if (!dev) keepLog()
  const warming = dev
    ? Promise.resolve()
    : warmUp(handle, settings, isReady).finally(() => {
        isWarm = true
      })
  const close = async (): Promise<void> => {
    refuseNew()
    await drain(server, sockets, dev)
    await warming
    asked.close()
    await visits.close()
    await listening.close()
    await closePayload()
    await app.close()
  }
  return { instance, close }
}

/** Lets what is being answered finish; browsers' idle connections are closed at once. */
async function drain(server: Server, sockets: ReadonlySet<Socket>, dev: boolean): Promise<void> {
  // A development browser keeps a socket open for as long as its page is.
  const until = Date.now() + (dev ? 0 : 5000)
  while (sockets.size > 0 && Date.now() < until) {
    server.closeIdleConnections()
    await delay(10)
  }
  for (const socket of sockets) socket.destroy()
}
