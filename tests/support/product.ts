import { spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '../../src/server/postgres/launch'
import { temporaryFolder } from './postgres'

type Start = {
  /** `start` unless told otherwise. */
  readonly command?: string
  readonly args?: readonly string[]
  readonly settings?: Readonly<Record<string, string>>
  /** What is typed into it. */
  readonly input?: string
}

export type Ended = { readonly code: number | null; readonly output: string }

export type Product = {
  readonly url: string
  readonly pid: number
  /** Everything it has said so far. */
  readonly output: () => string
  /** Resolves once it says that it is ready; rejects if it ends instead. */
  readonly ready: () => Promise<void>
  readonly ended: Promise<Ended>
  /** Stops hearing what it says, as a terminal that is closed. */
  readonly hangUp: () => void
  /** Sends a signal and waits for the end. */
  readonly end: (signal?: NodeJS.Signals) => Promise<Ended>
}

/** One command of the product, run as it is from the command line, on a free port. */
export async function runProduct({
  command = 'start',
  args = [],
  settings = {},
  input,
}: Start = {}): Promise<Product> {
  const port = settings['PORT'] ?? String(await freePort())
  const child = spawn(process.execPath, ['src/server/bootstrap.mjs', command, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...systemSettings(),
      PORT: port,
      DATA_DIR: temporaryFolder(),
      // Tests send more than a community room does.
      SIGN_UP_LIMIT: '1000000',
      API_LIMIT: '1000000',
      ...settings,
    },
  })
  child.stdin.end(input)
  const { pid } = child
  if (pid === undefined) throw new Error('It could not be started')
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, output: said }))
  })
  const isReady = () => /^Ready[.,]/m.test(said)
  return {
    url: `http://localhost:${port}`,
    pid,
    output: () => said,
    ready: () => readiness(isReady, ended),
    ended,
    hangUp: () => {
      child.stdout.destroy()
      child.stderr.destroy()
    },
    end: async (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

/** Starts the product and waits until it is ready. */
export async function startProduct(start: Start = {}): Promise<Product> {
  const product = await runProduct(start)
  await product.ready()
  return product
}

async function readiness(isReady: () => boolean, ended: Promise<Ended>): Promise<void> {
  let end: Ended | undefined
  void ended.then((one) => {
    end = one
  })
  while (!isReady()) {
    if (end !== undefined) throw new Error(`It ended with code ${end.code}:\n${end.output}`)
    await delay(50)
  }
}

/** What a shell would have; nothing of the test's own, and no product's settings. */
function systemSettings(): NodeJS.ProcessEnv {
  // oxlint-disable-next-line node/no-process-env -- handed on, not read
  const { PATH = '', HOME = '', TMPDIR } = process.env
  return { NODE_ENV: 'production', PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }) }
}
