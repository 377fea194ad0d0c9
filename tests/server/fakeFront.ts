import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { buffer } from 'node:stream/consumers'
import { AskedRate } from '@/server/front/askedRate'
import { AskedWork } from '@/server/front/askedWork'
import { createFront } from '@/server/front/index'
import type { ListeningState } from '@/server/front/listening'
import { Turns } from '@/server/front/turns'
import { Visits } from '@/server/front/visits'
import type { Standing } from '@/server/standing'
import { readEnv } from '@/settings'

/** What stands for Next: answers a path, told the whole address and the headers that reach it. */
export type Page = (response: ServerResponse, asked: Asked) => void | Promise<void>
export type Asked = {
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

type Playing = {
  readonly root?: string
  readonly settings?: Readonly<Record<string, string>>
  /** Unless told otherwise nobody asks too dearly, however busy the machine is. */
  readonly work?: AskedWork
  /** Unless told otherwise nobody waits for anybody of the same address. */
  readonly turns?: Turns
  /** Unless told otherwise everybody is a stranger. */
  readonly hasAccount?: (request: IncomingMessage) => boolean
}

/** The server in front, over HTTP, with a Next and a database that the test plays. */
export async function fakeFront(
  pages: Readonly<Record<string, Page>>,
  { root = '.', settings = {}, work = unbounded(), ...others }: Playing = {},
) {
  const asked: Asked[] = []
  const changes: (() => void)[] = []
  let state: ListeningState = 'open'
  let heardUntil: number | undefined
  let isReady = true
  let isWarm = true
  let standing: Standing = { database: 'ok', migrations: 'ok', worker: 'ok' }
  const visits = new Visits('postgres://nobody@127.0.0.1:1/nothing', 3600)
  const server = createServer(
    createFront({
      settings: readEnv(settings),
      root,
      isReachable: async () => state === 'open',
      standing: async () => standing,
      instance: 'one',
      isReady: () => isReady,
      isWarm: () => isWarm,
      visits,
      asked: countingAlone(),
      work,
      turns: others.turns ?? new Turns(Infinity),
      hasAccount: others.hasAccount ?? (() => false),
      listening: {
        state: () => state,
        heardUntil: () => heardUntil ?? Date.now(),
        onChange: (change) => void changes.push(change),
      },
      handle: async (got, response) => {
        const one = {
          url: got.url ?? '',
          headers: got.headers,
          body: (await buffer(got)).toString(),
        }
        asked.push(one)
        const page = pages[one.url.split('?', 1)[0] ?? '']
        if (page === undefined) response.writeHead(500).end()
        else await page(response, one)
      },
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return {
    port: address.port,
    asked,
    visits,
    /** Something that the public sees has changed. */
    change: () => {
      for (const one of changes) one()
    },
    setListening: (next: ListeningState, heard?: number) => {
      state = next
      heardUntil = heard
      if (next === 'open') for (const one of changes) one()
    },
    setStanding: (next: Partial<Standing>) => {
      standing = { ...standing, ...next }
    },
    setWarm: (warm: boolean) => {
      isWarm = warm
    },
    /** It is told to stop, and serves for a while yet. */
    stopSoon: () => {
      isReady = false
    },
    get: (path: string, sent: Sent = {}) => ask(address.port, path, sent),
    stop: async () => {
      await visits.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

/** How often each address asks, with no other instance to tell. */
export const countingAlone = (): AskedRate =>
  new AskedRate({ url: 'postgres://nobody@127.0.0.1:1/nothing', secret: 'x', telling: Infinity })

export const unbounded = (): AskedWork => new AskedWork(1_000_000_000)

type Sent = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type Got = {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly text: string
}

/** Unlike `fetch` it adds no headers and unpacks nothing. */
function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Sent) {
  return new Promise<Got>((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const asking = request(
      { port, host: '127.0.0.1', path, method, headers: { ...headers, ...length }, agent: false },
      (response) => {
        buffer(response).then(
          (bytes) =>
            resolve({
              status: response.statusCode,
              headers: response.headers,
              bytes,
              text: bytes.toString(),
            }),
          reject,
        )
      },
    )
    asking.once('error', reject)
    asking.end(body)
  })
}

/** A page of the site, so long that it is worth compressing. */
export const html =
  (text: string, headers: Readonly<Record<string, string>> = {}): Page =>
  (response) => {
    const page = `<!doctype html><h1>${text}</h1>${'<p>æøå</p>'.repeat(100)}`
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page)
  }

/** A page that says how often it was made. */
export function counting(): Page {
  let made = 0
  return (response, asked) => {
    made += 1
    return html(`made ${made}`)(response, asked)
  }
}
