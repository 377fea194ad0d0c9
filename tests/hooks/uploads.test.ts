import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { at, local, rest, textAt } from '../support/doors'
import { make, publishedStory } from '../support/factories'
import type { People } from '../support/people'
import type { Person } from '../support/person'
import { people, person } from '../support/people'
import { changing, deleting, done, stored } from './attempts'

const { env } = await import('@/env')

let everyone: People
let editor: Person
let coordinator: Person
beforeAll(async () => {
  everyone = await people()
  editor = await person('editor')
  coordinator = await person('coordinator')
})

type Upload = { readonly name: string; readonly type: string; readonly data: Buffer }

async function uploading(collection: 'media' | 'receipts', file: Upload, as: Person | null) {
  const data =
    collection === 'media'
      ? { alt: 'En prøve', people: 'none' }
      : { expense: await make('expenses') }
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  body.set('file', new Blob([new Uint8Array(file.data)], { type: file.type }), file.name)
  return rest('POST', `/api/${collection}`, { as, body })
}

/** A photograph from a telephone: with a place, a date and the telephone's name in it. */
async function photograph(): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 32, channels: 3, background: '#946' } })
    .withExif({
      IFD0: { Make: 'Kanariefon', ImageDescription: 'Kanarie hjemme' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 43/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

function filesOf(collection: 'media' | 'receipts'): ReadonlyMap<string, Buffer> {
  const folder = path.join(env.DATA_DIR, collection)
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]))
}

const doc = (answer: { json: unknown }, key: string) => at(answer.json, 'doc', key)

describe.each(['media', 'receipts'] as const)('what is uploaded to %s', (collection) => {
  test('is named at random, whatever it was called', async () => {
    const data = await photograph()
    for (const name of ['Amina Kanarie.jpg', '../../Kanarie.jpg', 'Kanarie.PHP', 'x.jpg.kanarie']) {
      const answer = await uploading(collection, { name, type: 'image/jpeg', data }, coordinator)
      expect(answer.status, answer.text).toBe(201)
      expect(String(doc(answer, 'filename'))).toMatch(/^[0-9a-f-]{36}\.(jpe?g|webp)$/)
      expect(answer.text.toLowerCase()).not.toContain('kanarie')
    }
    for (const name of filesOf(collection).keys())
      expect(name).toMatch(/^[0-9a-f-]{36}(-\d+x\d+)?\.(jpe?g|png|webp|pdf)$/)
  })

  test('loses where and with what it was taken, and stands upright', async () => {
    const original = await photograph()
    expect(original.toString('latin1')).toContain('Kanariefon')
    const file = { name: 'foto.jpg', type: 'image/jpeg', data: original }
    const answer = await uploading(collection, file, coordinator)
    const name = String(doc(answer, 'filename'))
    const kept = filesOf(collection).get(name)
    if (kept === undefined) throw new Error(`${name} is not in the folder`)
    expect(kept.toString('latin1')).not.toMatch(/Kanarie|Exif|GPS/)
    const { width, height, exif } = await sharp(kept).metadata()
    expect([width, height, exif]).toEqual([32, 64, undefined])
  })

  test('is decoded and encoded again, so that nothing rides behind it', async () => {
    const tail = Buffer.from('<script>alert("kanarie")</script>PK\u0003\u0004kanarie.zip')
    const data = Buffer.concat([await photograph(), tail])
    const answer = await uploading(
      collection,
      { name: 'foto.jpg', type: 'image/jpeg', data },
      coordinator,
    )
    expect(answer.status).toBe(201)
    const kept = filesOf(collection).get(String(doc(answer, 'filename')))
    expect(kept?.toString('latin1')).not.toMatch(/kanarie|<script/)
  })

  const html = Buffer.from('<!doctype html><script>alert(1)</script>')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const gif = Buffer.from(
    'GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;<script>1</script>',
    'latin1',
  )
  test.each([
    ['HTML', { name: 'x.html', type: 'text/html', data: html }],
    ['HTML that claims to be a picture', { name: 'x.png', type: 'image/png', data: html }],
    ['HTML with a picture’s name only', { name: 'x.png', type: 'text/html', data: html }],
    ['HTML with a picture’s type only', { name: 'x.html', type: 'image/png', data: html }],
    ['HTML that claims to be a PDF', { name: 'x.pdf', type: 'application/pdf', data: html }],
    ['SVG', { name: 'x.svg', type: 'image/svg+xml', data: svg }],
    ['SVG that claims to be a picture', { name: 'x.png', type: 'image/png', data: svg }],
    ['SVG with a picture’s name only', { name: 'x.webp', type: 'image/svg+xml', data: svg }],
    ['a GIF with a script behind it', { name: 'x.gif', type: 'image/gif', data: gif }],
    ['a GIF that claims to be a JPEG', { name: 'x.jpg', type: 'image/jpeg', data: gif }],
    ['nothing', { name: 'x.png', type: 'image/png', data: Buffer.alloc(0) }],
    ['a torn JPEG', { name: 'x.jpg', type: 'image/jpeg', data: Buffer.from([255, 216, 255, 224]) }],
    [
      'a program',
      { name: 'x.png', type: 'image/png', data: Buffer.from('MZ\u0090\u0000', 'latin1') },
    ],
  ])('%s is refused in words and leaves no file', async (what, file) => {
    const before = filesOf(collection).size
    const answer = await uploading(collection, file, coordinator)
    expect(answer.status, answer.text).toBe(400)
    expect(answer.text).toMatch(
      what === 'a torn JPEG'
        ? /Filen kunne ikke /
        : /Filen kan ikke bruges her\. Vælg en fil af typen JPG \/ PNG \/ WebP/,
    )
    expect(filesOf(collection).size).toBe(before)
  })
})

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n45\n%%EOF\n',
)

test('a PDF is a receipt, under a name that says so, and never a picture', async () => {
  const file = { name: 'Bilag Kanarie.html', type: 'application/pdf', data: pdf }
  const answer = await uploading('receipts', file, coordinator)
  expect(answer.status, answer.text).toBe(201)
  expect(String(doc(answer, 'filename'))).toMatch(/^[0-9a-f-]{36}\.pdf$/)
  const served = await rest('GET', String(doc(answer, 'url')), { as: coordinator })
  expect(served.status).toBe(200)
  const picture = await uploading('media', { ...file, name: 'x.pdf' }, editor)
  expect(picture.status).toBe(400)
})

describe('a receipt', () => {
  test('is reached by programme staff, and by nobody else through any address', async () => {
    const file = { name: 'bon.jpg', type: 'image/jpeg', data: await photograph() }
    const answer = await uploading('receipts', file, coordinator)
    const id = textAt(answer.json, 'doc', 'id')
    const name = textAt(answer.json, 'doc', 'filename')
    const expense = textAt(answer.json, 'doc', 'expense', 'id')
    const addresses = [
      `/api/receipts/file/${name}`,
      `/api/receipts/${id}`,
      '/api/receipts',
      `/api/media/file/${name}`,
      `/api/media/file/..%2Freceipts%2F${name}`,
    ]
    for (const viewer of ['anonymous', 'municipality', 'editor'] as const) {
      for (const address of addresses) {
        const seen = await rest('GET', address, { as: everyone[viewer] })
        expect(seen.status, `${viewer} ${address}`).toBeGreaterThanOrEqual(400)
        expect(seen.status, `${viewer} ${address}`).toBeLessThan(500)
        expect(seen.text).not.toContain(name)
      }
      const around = await rest('GET', `/api/expenses/${expense}?depth=3`, { as: everyone[viewer] })
      expect(around.text).not.toContain(name)
    }
    for (const viewer of ['coordinator', 'projectLeader', 'admin'] as const)
      expect((await rest('GET', String(addresses[0]), { as: everyone[viewer] })).status).toBe(200)
  })

  test('that was submitted is not put in another’s place, and its file stays', async () => {
    const expense = await make('expenses', { enteredBy: coordinator.id })
    const id = await make('receipts', { expense })
    const name = String(at(await stored('receipts', id), 'filename'))
    done(await changing('expenses', expense, { status: 'submitted' }, coordinator))
    const api = await local()
    const data = await photograph()
    const file = { name: 'anden.jpg', data, mimetype: 'image/jpeg', size: data.length }
    const admin = everyone.admin?.user
    const asked = { collection: 'receipts', data: {}, file, overrideAccess: false, user: admin }
    await expect(api.update({ ...asked, id })).rejects.toThrow()
    await expect(api.update({ ...asked, where: { id: { equals: id } } })).rejects.toThrow()
    expect(at(await stored('receipts', id), 'filename')).toBe(name)
    expect(filesOf('receipts').has(name)).toBe(true)
    await deleting('receipts', id, everyone.admin)
    expect(filesOf('receipts').has(name)).toBe(true)
  })
})

describe('a picture', () => {
  const shownBy = async (side: number) => {
    const answer = await uploading('media', await snapshot(side), editor)
    const id = textAt(answer.json, 'doc', 'id')
    const addresses = [
      textAt(answer.json, 'doc', 'url'),
      textAt(answer.json, 'doc', 'sizes', 'small', 'url'),
      textAt(answer.json, 'doc', 'sizes', 'medium', 'url'),
    ]
    return { id, addresses, answer }
  }
  const seen = async (addresses: readonly string[], sent: Parameters<typeof rest>[2] = {}) =>
    Promise.all(
      addresses.map(async (address) => {
        const { status, headers } = await rest('GET', address, sent)
        return `${status} ${headers.get('cache-control')}`
      }),
    )
  const thrice = (answer: string) => [answer, answer, answer]
  // The server in front adds that nobody may keep this.
  const nowhere = thrice('404 null')

  test('is served to all once a story shows it, in all its sizes, and no longer afterwards', async () => {
    const { id, addresses } = await shownBy(1200)
    expect(await seen(addresses)).toEqual(nowhere)
    const story = await publishedStory({ picture: id })
    expect(await seen(addresses)).toEqual(thrice('200 public, max-age=30, must-revalidate'))
    done(await changing('stories', story, { status: 'withdrawn' }, coordinator))
    expect(await seen(addresses)).toEqual(nowhere)
  })

  test('is seen by staff before, and kept by nobody on the way', async () => {
    const { addresses } = await shownBy(1200)
    expect(await seen(addresses, { as: editor })).toEqual(thrice('200 private, no-store'))
    expect(await seen(addresses, { as: everyone.municipality })).toEqual(nowhere)
  })

  test('is not sent again to those who have it, unless it is gone', async () => {
    const { id, addresses } = await shownBy(1200)
    const story = await publishedStory({ picture: id })
    const [address = ''] = addresses
    const tag = (await rest('GET', address)).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]+"$/)
    const again = (known: string) => rest('GET', address, { headers: { 'If-None-Match': known } })
    for (const known of [tag, `"x", W/${tag}`, '*']) {
      const { status, text, headers } = await again(known)
      expect([status, text, headers.get('etag')]).toEqual([304, '', tag])
    }
    expect((await again('"x"')).status).toBe(200)
    done(await changing('stories', story, { status: 'withdrawn' }, coordinator))
    expect((await again(tag)).status).toBe(404)
  })

  test('is light in each of its sizes', async () => {
    const { answer } = await shownBy(1700)
    const size = (...path: readonly string[]) => [
      at(answer.json, 'doc', ...path, 'mimeType'),
      at(answer.json, 'doc', ...path, 'width'),
    ]
    expect([size('sizes', 'large'), size('sizes', 'small'), size('sizes', 'medium')]).toEqual([
      ['image/webp', 1600],
      ['image/webp', 480],
      ['image/webp', 960],
    ])
    const weight = (...path: readonly string[]) =>
      Number(at(answer.json, 'doc', ...path, 'filesize'))
    expect(weight('sizes', 'small')).toBeLessThan(60_000)
    expect(weight('sizes', 'medium')).toBeLessThan(160_000)
    expect(weight('sizes', 'large')).toBeLessThan(400_000)
  })
})

/** As full of detail as a snapshot of a room: shapes of all sizes, and a little grain. */
async function snapshot(side: number): Promise<Upload> {
  const layers = await Promise.all(
    [6, 24, 96, 400].map(async (grain) => {
      const noise = { type: 'gaussian', mean: 128, sigma: grain > 100 ? 12 : 60 } as const
      const pixels = {
        width: grain,
        height: grain,
        channels: 3,
        background: '#888',
        noise,
      } as const
      const input = await sharp({ create: pixels }).resize(side, side).png().toBuffer()
      return { input, blend: 'soft-light' } as const
    }),
  )
  const data = await sharp({
    create: { width: side, height: side, channels: 3, background: '#a68' },
  })
    .composite(layers)
    .jpeg()
    .toBuffer()
  return { name: 'foto.jpg', type: 'image/jpeg', data }
}
