import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { refuseUnreadable } from '@/server/front/unreadable'
import { readEnv } from '@/settings'

/** What a server says to words that come one after another on a connection that nobody ends. */
async function told(
  words: readonly string[],
  answer: RequestListener = (_, response) => void response.end('answered'),
) {
  const server = createServer(answer).on('clientError', refuseUnreadable(readEnv({})))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere')
  const socket = connect({ port: address.port, host: '127.0.0.1', allowHalfOpen: true })
  const said = text(socket)
  for (const word of words) {
    socket.write(word)
    await delay(100)
  }
  const all = await said
  socket.destroy()
  server.close()
  return all
}

const head = 'GET / HTTP/1.1\r\nHost: x\r\n'
const nonsense = '\u0000 nonsense\r\n\r\n'

describe('what is no request', () => {
  it.each([
    ['no HTTP', nonsense, 400],
    ['two lengths', `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400],
    ['a length and chunks', `${head}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`, 400],
    ['a header too long', `${head}X: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('as %s, is refused like any other, and the connection ended', async (_, words, status) => {
    const said = await told([words])
    expect(said.split(' ', 2)).toEqual(['HTTP/1.1', String(status)])
    expect(said).toContain('X-Content-Type-Options: nosniff\r\n')
    expect(said).toContain("Content-Security-Policy: default-src 'none'")
    expect(said).toContain('Cache-Control: no-store\r\n')
    expect(said).toMatch(/Connection: close\r\n\r\n$/)
  })

  it('after a request that was answered, is refused too', async () => {
    expect(await told([`${head}\r\n`, nonsense])).toMatch(/answered[^]*HTTP\/1\.1 400 /)
  })

  it('in the midst of an answer, ends it and is told nothing', async () => {
    const said = await told([`${head}\r\n`, nonsense], (_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('begun')
    })
    expect(said).toMatch(/begun$/)
  })
})
