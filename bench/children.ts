import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'

/** A server of this run, in a process of its own so that its processor time can be told. */
export type Server = { readonly name: string; readonly url: string; readonly pid: number }

const children: ChildProcess[] = []

type Start = {
  readonly name: string
  readonly port: number
  readonly args: readonly string[]
  readonly settings?: Readonly<Record<string, string>>
}

/** Starts a server and waits until it answers. @throws Error with what it said if it ends instead */
export async function startServer({ name, port, args, settings = {} }: Start): Promise<Server> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // oxlint-disable-next-line node/no-process-env -- handed on, not read
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), ...settings },
  })
  children.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-10_000)
    })
  const url = `http://localhost:${port}`
  for (;;) {
    if (child.exitCode !== null || child.pid === undefined)
      throw new Error(`${name} ended instead of answering:\n${said}`)
    if (await answers(url)) return { name, url, pid: child.pid }
    await delay(100)
  }
}

const answers = async (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`).then(
    ({ status }) => status === 200 || status === 404,
    () => false,
  )

/** Ends every server of this run, and waits. */
export async function endServers(): Promise<void> {
  const running = children.filter(
    ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
  )
  await Promise.all(
    running.map(async (child) => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
    }),
  )
}
