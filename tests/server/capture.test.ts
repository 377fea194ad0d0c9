import { createServer, IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { expect, it, onTestFinished, vi } from 'vitest'
import { captured } from '@/server/front/capture'

type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void>

it('remembers status, headers and every chunk', async () => {
  const answer = await asked(async (_request, response) => {
    response.setHeader('X-One', 'a')
    response.writeHead(201, 'Made', { 'Set-Cookie': ['a=1', 'b=2'] })
    response.write('æ')
    response.write(Buffer.from('ø'))
    response.end('å', 'utf8')
  })
  expect(answer.status).toBe(201)
  expect(answer.headers).toEqual({ 'x-one': 'a', 'set-cookie': ['a=1', 'b=2'] })
  expect(answer.body.toString()).toBe('æøå')
})

it('takes what is piped into it', async () => {
  const answer = await asked(async (_request, response) => {
    Readable.from(['one ', 'two']).pipe(response)
  })
  expect(answer.body.toString()).toBe('one two')
})

it('says that headers are sent once they are, and that it has ended', async () => {
  const seen: boolean[] = []
  await asked(async (_request, response) => {
    seen.push(response.headersSent)
    response.flushHeaders()
    seen.push(response.headersSent, response.writableEnded)
    response.end()
    seen.push(response.writableEnded)
  })
  expect(seen).toEqual([false, true, false, true])
})

it('holds nothing of an answer that has been given', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const answered = asked(async (_request, response) => {
    response.end('soon')
  })
  await answered
  const late = asked(async (_request, response) => {
    setImmediate(() => response.end('late'))
  })
  await late
  expect(vi.getTimerCount()).toBe(0)
})

it('takes the first end only', async () => {
  const answer = await asked(async (_request, response) => {
    response.end('first')
    response.end('second')
  })
  expect(answer.body.toString()).toBe('first')
})

it('fails with what the answering throws, and when it is broken off', async () => {
  const thrown = asked(async () => {
    throw new Error('inside')
  })
  await expect(thrown).rejects.toThrow('inside')
  const broken = asked(async (_request, response) => {
    response.write('half')
    response.destroy(new Error('broken'))
  })
  await expect(broken).rejects.toThrow('broken')
})

it('ends although the visitor has gone', async () => {
  const ended = new Promise<string>((resolve) => {
    server.once('request', (request: IncomingMessage, response: ServerResponse) => {
      const handle: Answering = async (_request, one) => {
        one.write('begun, ')
        visitor.abort()
        await new Promise((gone) => response.once('close', gone))
        one.end('ended')
      }
      void captured(handle, request).then(({ body }) => resolve(body.toString()))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const visit = fetch(addressOf(server), { signal: visitor.signal })
  await expect(visit).rejects.toThrow('aborted')
  expect(await ended).toBe('begun, ended')
  server.close()
})

const server = createServer()
const visitor = new AbortController()

function addressOf(one: Server): string {
  const address = one.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return `http://127.0.0.1:${address.port}/`
}

function asked(handle: Answering) {
  return captured(handle, new IncomingMessage(new Socket()))
}
