import { createServer, request, type IncomingMessage } from 'node:http'
import { buffer, text } from 'node:stream/consumers'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { apiDoors, openApiDoor, type ApiDoors } from '@/apiDoors'
import { throughDoors } from '@/server/front/throughDoors'

const place = Symbol.for('bydelsmodre.api')
afterEach(() => {
  Reflect.deleteProperty(globalThis, place)
})

/** Doors that tell what they were asked. */
const rest: ApiDoors['rest'] = async ({ method, url, headers }, segments) =>
  Response.json({ method, url, segments, kind: headers.get('x-kind') }, { headers: told })
const graphql: ApiDoors['graphql'] = async ({ method, url, headers }, sent, made) => ({
  status: 200,
  headers: new Headers(told),
  body: JSON.stringify({
    heard: [method, url, headers.get('Cookie'), headers.get('X-Kind')],
    made: [made().method, made().url, made().headers.get('X-Kind')],
    sent,
  }),
})
const told: [string, string][] = [
  ['set-cookie', 'a=1'],
  ['set-cookie', 'b=2'],
  ['x-own', 'yes'],
]

/** Asks over HTTP a server that answers by its doors, and else by a Next that says so. */
async function asks(method: string, path: string, sent: { body?: string; headers?: object } = {}) {
  const handle = throughDoors(async (got, response) => {
    response.end(JSON.stringify({ door: 'next', body: await text(got) }))
  }, 3000)
  const server = createServer((got, response) => void handle(got, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const length = sent.body === undefined ? {} : { 'content-length': Buffer.byteLength(sent.body) }
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const asking = request(
      { port, method, path, agent: false, headers: { ...sent.headers, ...length } },
      resolve,
    )
    asking.once('error', reject)
    asking.end(sent.body)
  })
  const body = (await buffer(answer)).toString()
  return { status: answer.statusCode, headers: answer.headers, body }
}

describe('the API answers by itself', () => {
  it('whoever asks REST or GraphQL plainly, with every header and cookie it sets', async () => {
    openApiDoor('rest', rest)
    openApiDoor('graphql', graphql)
    const plain = await asks('PATCH', '/api/stories/a-1?depth=0', {
      body: '{}',
      headers: { 'x-kind': 'plain' },
    })
    expect(JSON.parse(plain.body)).toEqual({
      method: 'PATCH',
      url: 'http://localhost:3000/api/stories/a-1?depth=0',
      segments: ['stories', 'a-1'],
      kind: 'plain',
    })
    expect(plain.headers).toMatchObject({ 'set-cookie': ['a=1', 'b=2'], 'x-own': 'yes' })
    const question = await asks('POST', '/api/graphql', {
      body: '{"æ":1}',
      headers: { 'x-kind': 'plain' },
    })
    expect(JSON.parse(question.body)).toEqual({
      heard: ['POST', '/api/graphql', null, 'plain'],
      made: ['POST', 'http://localhost:3000/api/graphql', 'plain'],
      sent: '{"æ":1}',
    })
    expect(question.headers).toMatchObject({ 'set-cookie': ['a=1', 'b=2'], 'x-own': 'yes' })
  })

  it('of what was sent', async () => {
    openApiDoor('rest', async (asked) => new Response(`got ${await asked.text()}`, { status: 201 }))
    const { status, body } = await asks('POST', '/api/users/login', { body: '{"æ":1}' })
    expect([status, body]).toEqual([201, 'got {"æ":1}'])
  })

  it('with 500 and one line in the log where it fails', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    onTestFinished(() => logged.mockRestore())
    openApiDoor('rest', () => Promise.reject(new Error('broken')))
    const { status, body } = await asks('GET', '/api/stories')
    expect([status, body]).toEqual([500, ''])
    expect(logged).toHaveBeenCalledExactlyOnceWith(new Error('broken'))
  })
})

describe('Next answers', () => {
  it('what is asked before it has loaded the API', async () => {
    expect(apiDoors().rest).toBeUndefined()
    expect((await asks('GET', '/api/stories')).body).toContain('"next"')
  })

  it.each([
    ['HEAD', '/api/stories'],
    ['OPTIONS', '/api/stories'],
    ['GET', '/api/media/file/a.jpg'],
    ['GET', '/api/stories/'],
    ['GET', '/api//stories'],
    ['GET', '/api/st%6Fries'],
    ['GET', '/API/stories'],
    ['GET', '/api'],
    ['GET', '/da/historier'],
    ['GET', '/admin/login'],
  ])('%s %s', async (method, path) => {
    openApiDoor('rest', () => Promise.reject(new Error('not to be asked')))
    openApiDoor('graphql', () => Promise.reject(new Error('not to be asked')))
    const { status, body } = await asks(method, path)
    expect(status).toBe(200)
    if (method !== 'HEAD') expect(body).toContain('"next"')
  })

  it('what is too large to be held', async () => {
    openApiDoor('rest', () => Promise.reject(new Error('not to be asked')))
    const { body } = await asks('POST', '/api/media', { body: 'x'.repeat(100_001) })
    expect(JSON.parse(body)).toMatchObject({ door: 'next' })
    expect(body.length).toBeGreaterThan(100_000)
  })
})
