import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

export type Balancer = {
  readonly url: string
  /** How each instance last answered whether it is ready; empty where it did not. */
  readonly answers: () => readonly string[]
  readonly end: () => void
}

/**
 * What stands in front of several instances, as plain as can be: it asks each ten times a second
 * whether it is ready, leaves one out that twice in a row is not, sends the next request to the next,
 * keeps its connections, and tries nothing twice.
 */
export async function openBalancer(instances: readonly string[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true })
  const answers = instances.map(() => '')
  const isIn = instances.map(() => false)
  let isOver = false
  let turn = 0
  const watch = async (url: string, index: number): Promise<void> => {
    while (!isOver) {
      const answer = await readiness(url)
      isIn[index] = answer === 'ready' || (answers[index] === 'ready' && isIn[index] === true)
      answers[index] = answer
      await delay(100)
    }
  }
  instances.forEach((url, index) => void watch(url, index))
  const server = createServer((asked, response) => {
    const ready = instances.filter((_, index) => isIn[index])
    turn += 1
    const next = ready[turn % ready.length]
    if (next === undefined) response.writeHead(502).end('no instance is ready')
    else pass(asked, response, { url: next, agent })
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere')
  return {
    url: `http://127.0.0.1:${address.port}`,
    answers: () => answers,
    end: () => {
      isOver = true
      server.close()
      server.closeAllConnections()
      agent.destroy()
    },
  }
}

function pass(
  asked: IncomingMessage,
  response: ServerResponse,
  { url, agent }: { readonly url: string; readonly agent: Agent },
): void {
  const { method, headers, url: path } = asked
  const passed = request(new URL(path ?? '/', url), { method, headers, agent }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
    answer.once('error', () => response.destroy())
  })
  passed.once('error', (error) => {
    if (response.headersSent) response.destroy()
    else response.writeHead(502).end(error.message)
  })
  asked.pipe(passed)
}

async function readiness(url: string): Promise<string> {
  try {
    const answer = await fetch(`${url}/health/ready`)
    const { status } = await answer.json()
    return String(status)
  } catch {
    return ''
  }
}
