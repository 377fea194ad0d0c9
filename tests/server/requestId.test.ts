import { afterEach, describe, expect, it, vi } from 'vitest'
import { requestId } from '@/requestId'
import { counting, fakeFront, type Page } from './fakeFront'

afterEach(() => {
  vi.restoreAllMocks()
})

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const nameOf = (got: { readonly headers: NodeJS.Dict<string | string[]> }) =>
  String(got.headers['x-request-id'])

describe('every answer has a name of its own', () => {
  it.each(['/da', '/_plain.css', '/health/live', '/api/stories', '/%', '/api/media/file/a.jpg'])(
    '%s, also when it is given again',
    async (path) => {
      const front = await fakeFront({ '/da': counting(), '/api/stories': counting() })
      vi.spyOn(console, 'error').mockReturnValue(undefined)
      const names = new Set<string>()
      for (const _ of [1, 2, 3, 4]) names.add(nameOf(await front.get(path)))
      expect(names.size).toBe(4)
      for (const name of names) expect(name).toMatch(uuid)
      await front.stop()
    },
  )

  it('and no visitor gives it, unless by a proxy of the operator’s and in a harmless form', async () => {
    const given = 'f00dfeed-of-the-proxy'
    const plain = await fakeFront({ '/da': counting() })
    expect(nameOf(await plain.get('/da', { headers: { 'x-request-id': given } }))).toMatch(uuid)
    await plain.stop()
    const trusting = await fakeFront({ '/da': counting() }, { settings: { TRUST_PROXY: '1' } })
    expect(nameOf(await trusting.get('/da', { headers: { 'x-request-id': given } }))).toBe(given)
    for (const odd of ['short', 'a b c d e f', '"},{"msg":"x"', 'x'.repeat(65)])
      expect(nameOf(await trusting.get('/da', { headers: { 'x-request-id': odd } }))).toMatch(uuid)
    await trusting.stop()
  })
})

it('what answers knows for which request it is', async () => {
  const known: (string | undefined)[] = []
  const page: Page = (response) => {
    known.push(requestId())
    response.writeHead(404).end()
  }
  const front = await fakeFront({ '/da/x': page, '/api/y': page })
  const names = [nameOf(await front.get('/da/x')), nameOf(await front.get('/api/y'))]
  expect(known).toEqual(names)
  await front.stop()
})

it('each request is a line of the log where that is set, and says nothing of who asked', async () => {
  const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const front = await fakeFront({ '/da': counting() }, { settings: { REQUEST_LOG: '1' } })
  const names: string[] = []
  for (const _ of [1, 2, 3]) names.push(nameOf(await front.get('/da?navn=Hemmelig')))
  const lines = () => log.mock.calls.map(([line]) => String(line)).filter((one) => /"ms"/.test(one))
  await expect.poll(() => lines().length).toBe(3)
  const told = lines().map((line): unknown => JSON.parse(line))
  expect(told).toMatchObject(
    names.map((request) => ({ request, method: 'GET', route: '/da', status: 200, level: 30 })),
  )
  expect(lines().join('')).not.toMatch(/Hemmelig|127\.0/)
  await front.stop()
})
