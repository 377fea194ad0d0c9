import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { answerApi } from '@/server/front/api'
import { countingAlone, unbounded } from './fakeFront'
import { Turns } from '@/server/front/turns'
import { freePort } from '@/server/postgres/launch'
import { readEnv } from '@/settings'

let server: Server | undefined
afterEach(() => server?.close())

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What a visitor gets of what Next answers. */
async function got(handle: Handle, path: string): Promise<Response> {
  const settings = readEnv({ NODE_ENV: 'production' })
  const counting = { asked: countingAlone(), work: unbounded() }
  const front = { handle, settings, ...counting, turns: new Turns(1), hasAccount: () => false }
  const opened = createServer((request, response) => void answerApi(front, request, response))
  server = opened
  const port = await freePort()
  await new Promise<void>((resolve) => opened.listen(port, 'localhost', resolve))
  return fetch(`http://localhost:${port}${path}`)
}

const picture = '/api/media/file/x.webp'

describe('a file', () => {
  it('is kept for as long as its answer says', async () => {
    const answer = await got(async (_, response) => {
      response.setHeader('Cache-Control', 'public, max-age=30')
      Readable.from(['a', 'b']).pipe(response)
    }, picture)
    expect(await answer.text()).toBe('ab')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=30')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it.each([200, 206])('says with %i how long it is, which Next has left out', async (status) => {
    const answer = await got(async (_, response) => {
      response.statusCode = status
      response.setHeader('x-file-length', '3')
      Readable.from(['a', 'bc']).pipe(response)
    }, picture)
    expect(await answer.text()).toBe('abc')
    expect(answer.headers.get('content-length')).toBe('3')
    expect(answer.headers.get('x-file-length')).toBeNull()
  })

  it.each([200, 206, 403, 404, 500])(
    'is kept by nobody if its answer %i says nothing',
    async (status) => {
      const answer = await got(async (_, response) => {
        response.statusCode = status
        Readable.from(['a']).pipe(response)
      }, picture)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store'])
      const short = await got(async (_, response) => {
        response.writeHead(status, 'Words', { 'X-Mine': '1' }).end()
      }, picture)
      expect([short.status, short.statusText]).toEqual([status, 'Words'])
      expect([short.headers.get('cache-control'), short.headers.get('x-mine')]).toEqual([
        'no-store',
        '1',
      ])
    },
  )
})
