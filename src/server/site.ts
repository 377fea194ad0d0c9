import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { Settings } from '../settings'
import type { Database } from './database'
import { createFront } from './front'
import { AskedRate } from './front/askedRate'
import { AskedWork } from './front/askedWork'
import { accountsBy } from './front/inTurn'
import { listenForChanges } from './front/listening'
import { reachability } from './front/reachable'
import { throughDoors } from './front/throughDoors'
import { Turns } from './front/turns'
import { refuseUnreadable } from './front/unreadable'
import { Visits } from './front/visits'
import { loadApi, warmUp } from './front/warmUp'
import { keepLog } from './keepLog'
import { listen } from './listen'
import { migrationNames } from './migrations'
import type { Next } from './next'
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
  readonly next: Next
  /** Called once all is loaded that the public asks for. */
  readonly onWarm: () => Promise<void>
  /** False from the moment it is told to stop. */
  readonly isReady: () => boolean
}

/** Until then Next and Payload have not seen each kind of question once. */
const coldQuestions = 50

/** Who may ask the API more may have more drawn at once, too. */
const questionsToATurn = 600

/** Has Next stand behind the server of ours, and accepts requests once it can answer them. */
export async function openSite({ settings, root, database, ...options }: Options): Promise<Site> {
  const { next, isReady, onWarm } = options
  const { server } = next
  const instance = randomUUID()
  const dev = settings.NODE_ENV === 'development'
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const handle = dev ? next.handle : throughDoors(next.handle, settings.PORT)
  const { url: databaseUrl } = database
  const visits = new Visits(databaseUrl)
  const asked = new AskedRate({
    url: databaseUrl,
    secret: database.secret,
    telling: Math.ceil(settings.API_LIMIT / 10),
  })
  const listening = await listenForChanges(databaseUrl)
  if (!dev) await loadApi(handle, settings)
  let isWarm = dev
  server.on('clientError', refuseUnreadable(settings))
  const front = createFront({
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
    work: new AskedWork(settings.API_LIMIT, coldQuestions),
    turns: new Turns(Math.max(1, Math.floor(settings.API_LIMIT / questionsToATurn))),
    hasAccount: accountsBy(database.secret),
    listening,
  })
  // Node refuses whoever expects what no server knows, under no headers of ours: she is answered instead.
  server.on('request', front).on('checkExpectation', front)
  const refuseNew = await listen(server, settings)
  if (!dev) keepLog()
  const warming = dev
    ? Promise.resolve()
    : warmUp(handle, settings, isReady).then(() => {
        isWarm = true
        return onWarm()
      })
  const close = async (): Promise<void> => {
    if (!dev) await delay(onItsWay)
    refuseNew()
    await drain(server, sockets, dev)
    await warming
    asked.close()
    await visits.close()
    await listening.close()
    await closePayload()
    await next.close()
  }
  return { instance, close }
}

/**
 * Milliseconds in which what is on its way arrives. Node takes one waiting connection in each turn of
 * the loop, and cuts off those that still wait when it listens no more; a question may be a moment
 * behind the connection that it comes by.
 */
const onItsWay = 100

/** Lets what is being answered finish; browsers' idle connections are closed. */
async function drain(server: Server, sockets: ReadonlySet<Socket>, dev: boolean): Promise<void> {
  if (sockets.size > 0) await delay(onItsWay)
  // A development browser keeps a socket open for as long as its page is.
  const until = Date.now() + (dev ? 0 : 5000)
  while (sockets.size > 0 && Date.now() < until) {
    server.closeIdleConnections()
    await delay(10)
  }
  for (const socket of sockets) socket.destroy()
}
