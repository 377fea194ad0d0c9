import { existsSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { s3 } from '../support/inBucket'
import { at, local, rest, rows, settled, textAt, thePayload } from '../support/doors'
import { make, publishedStory } from '../support/factories'
import type { Behaviour } from '../support/fakeS3'
import { fileFor } from '../support/files'
import { person } from '../support/people'
import type { Person } from '../support/person'
import { changing, deleting, done, stored } from './attempts'

const { env } = await import('@/env')
const { removeLeftFiles } = await import('@/hooks/removeFiles')
const { inTransaction } = await import('@/database/inTransaction')
const { createLocalReq } = await import('payload')

let editor: Person
let admin: Person
beforeAll(async () => {
  editor = await person('editor')
  admin = await person('admin')
})
afterEach(() => {
  s3.behave = () => 'obey'
})

const sent = async (side = 1000): Promise<FormData> => {
  const data = await sharp({
    create: { width: side, height: side, channels: 3, background: '#946' },
  })
    .png()
    .toBuffer()
  const body = new FormData()
  body.set('_payload', JSON.stringify({ alt: 'En dør', people: 'none' }))
  body.set('file', new Blob([new Uint8Array(data)], { type: 'image/png' }), 'x.png')
  return body
}
const uploading = async () => rest('POST', '/api/media', { as: editor, body: await sent() })

/** The paths of a row's files. */
const pathsOf = async (collection: string, id: string): Promise<readonly string[]> => {
  const row = await stored(collection, id)
  const sizes = ['small', 'medium', 'large', 'facebook'].map((name) => at(row, 'sizes', name))
  return [row, ...sizes]
    .map((one) => at(one, 'filename'))
    .filter((name) => typeof name === 'string')
    .map((name) => `${collection}/${name}`)
    .toSorted()
}
const onDisk = (file: string) => existsSync(path.join(env.DATA_DIR, file))
const kept = (folder = '') =>
  [...s3.objects.keys()].filter((key) => key.startsWith(folder)).toSorted()
const removals = async () =>
  (await rows('SELECT path FROM file_removals')).map(({ path: one }) => one)

test('what is uploaded lands in the bucket in all its sizes, and not on the disk', async () => {
  const id = textAt((await uploading()).json, 'doc', 'id')
  const paths = await pathsOf('media', id)
  expect(paths).toHaveLength(4)
  for (const one of paths) {
    const object = s3.objects.get(one)
    expect(object?.type).toBe(one.endsWith('.jpg') ? 'image/jpeg' : 'image/webp')
    const { width, format } = await sharp(object?.data).metadata()
    expect([format, width]).toEqual(one.endsWith('.jpg') ? ['jpeg', 1200] : ['webp', width])
    expect(onDisk(one)).toBe(false)
  }
  expect(await removals()).toEqual([])
})

test.each(['receipts', 'films', 'recordings'])('so does a file of %s', async (collection) => {
  const id = await make(collection)
  const [file = ''] = await pathsOf(collection, id)
  expect(s3.objects.get(file)?.data.length).toBe(at(await stored(collection, id), 'filesize'))
  expect(onDisk(file)).toBe(false)
})

describe('a picture that is cut anew', () => {
  const cutting = (id: string, as: Person | null = editor) =>
    rest('PATCH', `/api/media/${id}?uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=80`, {
      as,
      body: {},
    })

  test('is fetched from the bucket, and what it was goes', async () => {
    const id = textAt((await uploading()).json, 'doc', 'id')
    const before = await pathsOf('media', id)
    const answer = await cutting(id)
    expect(answer.status, answer.text).toBe(200)
    expect(at(answer.json, 'doc', 'focalX')).toBe(10)
    const after = await pathsOf('media', id)
    expect(after).toHaveLength(4)
    for (const one of after) expect(s3.objects.has(one)).toBe(true)
    for (const one of before) expect(s3.objects.has(one)).toBe(false)
  })

  test('may have been approved, unlike another picture in its place', async () => {
    const id = textAt((await uploading()).json, 'doc', 'id')
    await publishedStory({ picture: id })
    expect((await cutting(id)).status).toBe(200)
    const swapped = await rest('PATCH', `/api/media/${id}`, { as: editor, body: await sent() })
    expect(swapped.status).toBe(400)
    expect(swapped.text).toContain('Filen er godkendt med en historie')
    for (const one of await pathsOf('media', id)) expect(s3.objects.has(one)).toBe(true)
  })

  test('by nobody who may not: the bucket is not even asked', async () => {
    const id = textAt((await uploading()).json, 'doc', 'id')
    const before = await pathsOf('media', id)
    s3.calls.length = 0
    expect((await cutting(id, null)).status).toBe(403)
    expect((await cutting(id, await person('municipality'))).status).toBe(403)
    expect(s3.calls).toEqual([])
    expect(await pathsOf('media', id)).toEqual(before)
  })

  test('is as it was where the bucket is away, and whoever cuts is told', async () => {
    const id = textAt((await uploading()).json, 'doc', 'id')
    const before = await pathsOf('media', id)
    for (const way of ['GET', 'PUT']) {
      s3.behave = (call) => (call.startsWith(way) ? 503 : 'obey')
      const answer = await cutting(id)
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('Filen kunne ikke gemmes, fordi')
    }
    expect(await pathsOf('media', id)).toEqual(before)
    for (const one of before) expect(s3.objects.has(one)).toBe(true)
    s3.behave = () => 'obey'
    for (const one of before) s3.objects.delete(one)
    expect((await cutting(id)).text).toContain('Filen findes ikke længere')
  })
})

describe('an upload while the bucket is away', () => {
  const ways: readonly (readonly [string, (call: string) => Behaviour])[] = [
    ['all of it', () => 503],
    ['one of its sizes', (call: string) => (call.endsWith('.jpg') ? 503 : 'obey')],
    ['the answer alone', () => 'obeyAndReset'],
  ]
  test.each(ways)('(%s) is refused in words, and leaves no row and no file', async (_, behave) => {
    const before = { rows: await rows('SELECT id FROM media'), kept: kept('media/') }
    s3.behave = behave
    const answer = await uploading()
    expect(answer.status, answer.text).toBe(400)
    expect(textAt(answer.json, 'errors', 0, 'message')).toContain('Filen kunne ikke gemmes, fordi')
    const inEnglish = await rest('POST', '/api/media', {
      as: editor,
      body: await sent(),
      headers: { 'Accept-Language': 'en' },
    })
    expect(inEnglish.text).toContain('The file could not be stored')
    s3.behave = () => 'obey'
    expect(await rows('SELECT id FROM media')).toEqual(before.rows)
    await removeLeftFiles(await thePayload())
    expect(kept('media/')).toEqual(before.kept)
    expect(await removals()).toEqual([])
  })
})

test('what is put there by a change that is rolled back goes, and what is committed never', async () => {
  const payload = await thePayload()
  const before = kept('receipts/')
  const expense = await make('expenses')
  const file = fileFor('receipts')
  const req = await createLocalReq({}, payload)
  let put: readonly string[] = []
  const broken = inTransaction(req, async () => {
    const api = await local()
    await api.create({ collection: 'receipts', data: { expense }, file, req })
    put = kept('receipts/').filter((one) => !before.includes(one))
    // The night may fall in the middle of it.
    await removeLeftFiles(payload)
    expect(kept('receipts/')).toEqual([...before, ...put].toSorted())
    throw new Error('The rest of it failed')
  })
  expect((await settled(broken)).status).toBe(500)
  expect(put).toHaveLength(1)
  expect(await removals()).toEqual(put)
  const id = await make('receipts', { expense })
  await removeLeftFiles(payload)
  expect(kept('receipts/')).toEqual([...before, ...(await pathsOf('receipts', id))].toSorted())
})

describe('the files of a row that is deleted', () => {
  test('go with it, in all their sizes, also those of another file before', async () => {
    const id = textAt((await uploading()).json, 'doc', 'id')
    const first = await pathsOf('media', id)
    const changed = await rest('PATCH', `/api/media/${id}`, { as: editor, body: await sent(600) })
    expect(changed.status, changed.text).toBe(200)
    const second = await pathsOf('media', id)
    for (const one of first) expect(s3.objects.has(one)).toBe(false)
    for (const one of second) expect(s3.objects.has(one)).toBe(true)
    done(await deleting('media', id, editor))
    for (const one of second) expect(s3.objects.has(one)).toBe(false)
    expect(await removals()).toEqual([])
  })

  test('stay where the deletion is refused or rolled back', async () => {
    const expense = await make('expenses')
    const handedIn = await make('receipts', { expense })
    done(await changing('expenses', expense, { status: 'submitted' }))
    const bare = textAt((await uploading()).json, 'doc', 'id')
    const all = [...(await pathsOf('receipts', handedIn)), ...(await pathsOf('media', bare))]
    expect((await deleting('receipts', handedIn, admin)).status).toBe(400)
    const req = await createLocalReq({}, await thePayload())
    const broken = inTransaction(req, async () => {
      const api = await local()
      await api.delete({ collection: 'media', id: bare, req })
      throw new Error('The rest of it failed')
    })
    expect((await settled(broken)).status).toBe(500)
    for (const one of all) expect(s3.objects.has(one)).toBe(true)
    expect(await removals()).toEqual([])
  })

  test('hold up neither questions nor other changes while the bucket is silent, however many wait', async () => {
    const ids: string[] = []
    while (ids.length < 16) ids.push(await make('receipts'))
    s3.behave = (call) => (call.startsWith('DELETE') ? 'hang' : 'obey')
    const deletions = ids.map((id) => deleting('receipts', id, admin))
    const over = Promise.race(deletions).then(() => 'a deletion')
    await expect
      .poll(() => rows('SELECT id FROM receipts WHERE id::text = ANY ($1)', [ids]), {
        timeout: 20_000,
      })
      .toEqual([])
    const written = make('organisations').then(() => 'a change')
    expect(await Promise.race([written, over])).toBe('a change')
    s3.behave = () => 'obey'
    for (const deletion of deletions) done(await deletion)
    await removeLeftFiles(await thePayload())
    expect(await removals()).toEqual([])
  })

  test('are removed the next night where the bucket was away, each though another cannot be', async () => {
    const payload = await thePayload()
    const ids: string[] = []
    while (ids.length < 6) ids.push(await make('receipts'))
    const files = (await Promise.all(ids.map((id) => pathsOf('receipts', id)))).flat()
    s3.behave = (call) => (call.startsWith('DELETE') ? 503 : 'obey')
    for (const id of ids) done(await deleting('receipts', id, admin))
    expect((await removals()).toSorted()).toEqual(files.toSorted())
    for (const one of files) expect(s3.objects.has(one)).toBe(true)
    const [stuck = '', ...others] = files
    s3.behave = (call) => (call === `DELETE ${stuck}` ? 503 : 'obey')
    await removeLeftFiles(payload)
    expect(await removals()).toEqual([stuck])
    for (const one of others) expect(s3.objects.has(one)).toBe(false)
    s3.behave = () => 'obey'
    await removeLeftFiles(payload)
    await removeLeftFiles(payload)
    expect(await removals()).toEqual([])
    expect(s3.objects.has(stuck)).toBe(false)
  })
})

test('words beside a picture are changed without its file', async () => {
  const id = textAt((await uploading()).json, 'doc', 'id')
  const before = await pathsOf('media', id)
  s3.calls.length = 0
  done(await changing('media', id, { alt: 'En anden dør' }, editor))
  expect(s3.calls).toEqual([])
  expect(await pathsOf('media', id)).toEqual(before)
})
