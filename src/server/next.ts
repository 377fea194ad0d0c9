import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'
import type { Settings } from '../settings'
import type { Handle } from './front/handle'

export type Next = {
  /** Answers nothing yet, and does not listen. */
  readonly server: Server
  readonly handle: Handle
  readonly close: () => Promise<void>
}

/**
 * Milliseconds. Longer than what is in front (nginx: 60 s) keeps an idle connection: whoever reuses
 * one in the instant that this end closes it gets no answer, and may not repeat a POST.
 */
const keepAliveTimeout = 75_000

type Options = {
  readonly settings: Pick<Settings, 'NODE_ENV' | 'PORT'>
  readonly root: string
  /** Of this process. */
  readonly environment: NodeJS.ProcessEnv
}

/** Loads Next, for which it needs no database. */
export async function loadNext({ settings, root, environment }: Options): Promise<Next> {
  const { NODE_ENV, PORT } = settings
  const dev = NODE_ENV === 'development'
  const server = createServer({ headersTimeout: 20_000, keepAliveTimeout })
  if (!dev) environment[builtSettings] = settingsOfBuild(root)
  const { default: next } = await import('next')
  const app = next({
    dev,
    dir: root,
    port: PORT,
    httpServer: dev ? server : unreached,
    hostname: 'localhost',
    quiet: true,
  })
  await app.prepare()
  Reflect.deleteProperty(environment, builtSettings)
  return { server, handle: app.getRequestHandler(), close: () => app.close() }
}

/**
 * Next speaks of other protocols with whoever asks the server that it is given, past everything that
 * stands in front. Only live reloading needs that; in a build the wish is heard by nobody, and what
 * came with it is answered like any other request.
 */
const unreached = createServer()

/**
 * How Next's own server of a build is told the settings that it was built with. Otherwise it loads a
 * compiler at each start, to read next.config.ts.
 */
const builtSettings = '__NEXT_PRIVATE_STANDALONE_CONFIG'

function settingsOfBuild(root: string): string {
  const file = join(root, '.next', 'required-server-files.json')
  return JSON.stringify(built.parse(JSON.parse(readFileSync(file, 'utf8'))).config)
}

const built = z.object({ config: z.looseObject({ distDir: z.string() }) })
