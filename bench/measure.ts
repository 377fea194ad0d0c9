import autocannon from 'autocannon'
import { processTime } from './processTime'
import type { Server } from './children'

/** A request as it is sent again and again. */
export type Shot = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | ((count: number) => string)
}

export type Measured = {
  /** Answers a second. */
  readonly rate: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Milliseconds of the server's processor for each answer. */
  readonly processor: number
}

export type Load = {
  readonly connections: number
  readonly seconds: number
  /** Whoever abuses is meant to be. */
  readonly mayBeRefused?: boolean
}

/** @throws Error if anything but a good answer came: then there is nothing to compare */
export async function measure(server: Server, shot: Shot, load: Load): Promise<Measured> {
  const before = processTime(server.pid)
  const result = await autocannon({
    url: server.url,
    connections: load.connections,
    duration: load.seconds,
    requests: [requestOf(shot)],
  })
  const spent = processTime(server.pid) - before
  const wrong = (load.mayBeRefused ? 0 : result.non2xx) + result.errors
  if (wrong > 0) throw new Error(`${server.name} ${shot.path}: ${wrong} answers were not good`)
  const { p50, p99 } = result.latency
  return {
    rate: result.requests.total / result.duration,
    p50,
    p99,
    processor: spent / Math.max(1, result.requests.total),
  }
}

function requestOf({ method, path, headers = {}, body }: Shot): autocannon.Request {
  const common = { method, path, headers: { ...headers } }
  if (body === undefined) return common
  if (typeof body === 'string') return { ...common, body }
  return {
    ...common,
    setupRequest: (request) => ({ ...request, body: body(next()) }),
  }
}

let count = 0
const next = () => (count += 1)
