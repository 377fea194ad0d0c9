import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fakeS3, type FakeS3 } from '../support/fakeS3'
import { sound } from '../support/files'
import { at, textAt } from '../support/json'
import { twoInstances, type TwoInstances } from '../support/twoInstances'

let s3: FakeS3
let house: TwoInstances
beforeAll(async () => {
  s3 = await fakeS3()
  house = await twoInstances({ ...s3.settings, API_LIMIT: '1000000' })
})
afterEach(() => {
  s3.behave = () => 'obey'
})
afterAll(async () => {
  await house.end()
  await s3.stop()
})

const base = (which: 0 | 1) => house.instances[which].url
const get = (which: 0 | 1, path: string, init: RequestInit = {}) => fetch(base(which) + path, init)
const staff = (): Record<string, string> => ({ authorization: `JWT ${house.token}` })

/** Sends a form with a file, as the admin does. */
async function sent(which: 0 | 1, path: string, data: object, file: Blob) {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  body.set('file', file, 'x')
  return fetch(`${base(which)}/api/${path}`, { method: 'POST', headers: staff(), body })
}

async function changed(which: 0 | 1, path: string, data: object, method = 'PATCH') {
  const answer = await fetch(`${base(which)}/api/${path}`, {
    method,
    headers: { ...staff(), 'content-type': 'application/json' },
    body: JSON.stringify(data),
  })
  expect(answer.ok, await answer.clone().text()).toBe(true)
  return answer.json()
}

const point = new Blob(
  [
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEklEQVQImWO4O3PV3ZmrGCAUADxaCIGC7LXuAAAAAElFTkSuQmCC',
      'base64',
    ),
  ],
  { type: 'image/png' },
)

async function picture(which: 0 | 1, released: boolean) {
  const answer = await sent(which, 'media', { alt: 'En dør', people: 'none', released }, point)
  const json: unknown = await answer.json()
  expect(answer.status, JSON.stringify(json)).toBe(201)
  return {
    id: textAt(json, 'doc', 'id'),
    path: new URL(textAt(json, 'doc', 'url'), base(which)).pathname,
  }
}

describe('two instances that share a bucket and no disk', () => {
  it('serve the same files, and neither has one on its disk', async () => {
    const { path } = await picture(0, true)
    const [one, other] = [await get(0, path), await get(1, path)]
    expect([one.status, other.status]).toEqual([200, 200])
    expect(Buffer.from(await other.arrayBuffer())).toEqual(Buffer.from(await one.arrayBuffer()))
    for (const name of ['etag', 'content-length', 'content-type', 'cache-control'])
      expect(other.headers.get(name)).toBe(one.headers.get(name))
    expect(other.headers.get('cache-control')).toBe('public, max-age=30, must-revalidate')
    expect(other.headers.get('x-content-type-options')).toBe('nosniff')
    const tag = one.headers.get('etag') ?? ''
    expect((await get(1, path, { headers: { 'if-none-match': tag } })).status).toBe(304)
    const head = await get(1, path, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const name of ['etag', 'content-length', 'content-type', 'cache-control'])
      expect(head.headers.get(name)).toBe(one.headers.get(name))
    for (const home of house.homes) expect(readdirSync(join(home, 'media'))).toEqual([])
  })

  it('stop serving one at once that is closed or deleted at the other', async () => {
    const { id, path } = await picture(0, true)
    expect((await get(1, path)).status).toBe(200)
    await changed(0, `media/${id}`, { released: false })
    const closed = await get(1, path)
    expect([closed.status, closed.headers.get('cache-control')]).toEqual([404, 'no-store'])
    await changed(0, `media/${id}`, { released: true })
    expect((await get(1, path)).status).toBe(200)
    await changed(1, `media/${id}`, {}, 'DELETE')
    expect((await get(0, path)).status).toBe(404)
    expect([...s3.objects.keys()].filter((key) => path.endsWith(key.slice(6)))).toEqual([])
  })

  it('cut a picture anew that was uploaded at the other', async () => {
    const { id, path } = await picture(0, true)
    const query = 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=80'
    const json: unknown = await changed(1, `media/${id}?${query}`, {})
    const cut = new URL(textAt(json, 'doc', 'url'), base(0)).pathname
    expect(at(json, 'doc', 'focalX')).toBe(10)
    expect([(await get(0, cut)).status, (await get(0, path)).status]).toEqual([200, 404])
  })

  it('play a long recording in parts and whole', async () => {
    const { data, mimetype } = sound('x.mp3', 8000)
    const file = new Blob([new Uint8Array(data)], { type: mimetype })
    const answer = await sent(0, 'recordings', { page: 'talk', language: 'so' }, file)
    const path = new URL(textAt(await answer.json(), 'doc', 'url'), base(0)).pathname
    const whole = await get(1, path)
    expect(Buffer.from(await whole.arrayBuffer()).equals(data)).toBe(true)
    const part = await get(1, path, { headers: { range: 'bytes=1500000-2600000' } })
    expect(part.status).toBe(206)
    expect(Buffer.from(await part.arrayBuffer()).equals(data.subarray(1_500_000, 2_600_001))).toBe(
      true,
    )
  })
})

describe('while the bucket is away', () => {
  it('a file is 503 that nobody keeps, the site goes on, and the log says it without the key', async () => {
    const { path } = await picture(0, true)
    s3.behave = () => 503
    const answer = await get(1, path)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store'])
    expect(answer.headers.get('retry-after')).toBe('60')
    expect(textAt(await answer.json(), 'errors', 0, 'message')).toContain('Filerne kan ikke hentes')
    expect((await get(1, '/da')).status).toBe(200)
    expect((await get(1, '/health/ready')).status).toBe(200)
    s3.behave = () => 'obey'
    expect((await get(1, path)).status).toBe(200)
    const lines = house.instances[1].said().split('\n')
    const told = lines.filter((line) => line.includes('The files cannot be reached'))
    expect(told).toHaveLength(1)
    expect(lines.join('\n')).not.toContain(s3.settings['S3_SECRET_ACCESS_KEY'])
    expect(lines.join('\n')).not.toContain(s3.settings['S3_ACCESS_KEY_ID'])
  })

  it('an upload is refused in words, and leaves nothing', async () => {
    const before = [...s3.objects.keys()]
    s3.behave = (call) => (call.startsWith('PUT') ? 503 : 'obey')
    const answer = await sent(0, 'media', { alt: 'En dør', people: 'none' }, point)
    expect(answer.status).toBe(400)
    expect(textAt(await answer.json(), 'errors', 0, 'message')).toContain('Filen kunne ikke gemmes')
    expect([...s3.objects.keys()]).toEqual(before)
    s3.behave = () => 'obey'
    await picture(0, false)
  })

  it('a recording that breaks off in the midst ends that answer and nothing else', async () => {
    const { data, mimetype } = sound('x.mp3', 8000)
    const file = new Blob([new Uint8Array(data)], { type: mimetype })
    const answer = await sent(0, 'recordings', { page: 'talk', language: 'tr' }, file)
    const path = new URL(textAt(await answer.json(), 'doc', 'url'), base(0)).pathname
    let reads = 0
    s3.behave = (call) => (call.startsWith('GET') && ++reads > 1 ? 503 : 'obey')
    const broken = await get(1, path)
    await expect(broken.arrayBuffer()).rejects.toThrow()
    s3.behave = () => 'obey'
    const whole = await get(1, path)
    expect(Buffer.from(await whole.arrayBuffer()).equals(data)).toBe(true)
    expect(existsSync(join(house.homes[1] ?? '', 'recordings'))).toBe(false)
  })
})
