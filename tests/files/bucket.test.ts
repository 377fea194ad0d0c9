import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { FilesAway } from '@/files/away'
import { inBucket } from '@/files/bucket'
import { streamOf } from '@/files/stream'
import { fakeS3, type Behaviour, type FakeS3 } from '../support/fakeS3'

let s3: FakeS3
beforeAll(async () => {
  s3 = await fakeS3()
})
afterEach(() => {
  s3.behave = () => 'obey'
  s3.calls.length = 0
  s3.objects.clear()
})
afterAll(() => s3.stop())

const place = (changed: Partial<Parameters<typeof inBucket>[0]> = {}) =>
  inBucket({
    bucket: String(s3.settings['S3_BUCKET']),
    region: String(s3.settings['S3_REGION']),
    endpoint: s3.url,
    inPath: true,
    keyId: String(s3.settings['S3_ACCESS_KEY_ID']),
    key: String(s3.settings['S3_SECRET_ACCESS_KEY']),
    patience: 10_000,
    ...changed,
  })

const words = new TextEncoder().encode('Ikke en film, men syv ord om den')
const file = { data: words, type: 'video/mp4' }

test('what is put there is found and read, whole and in parts, and removed', async () => {
  const kept = place()
  await kept.put('films/a.mp4', file)
  expect(s3.objects.get('films/a.mp4')).toMatchObject({
    data: Buffer.from(words),
    type: 'video/mp4',
  })
  expect(await kept.find('films/a.mp4')).toEqual({
    size: words.length,
    tag: s3.objects.get('films/a.mp4')?.tag,
  })
  expect(await kept.read('films/a.mp4')).toEqual(words)
  expect(await kept.read('films/a.mp4', { start: 5, end: 8 })).toEqual(words.slice(5, 9))
  await kept.remove('films/a.mp4')
  await kept.remove('films/a.mp4')
  expect(s3.objects.size).toBe(0)
})

test('what is not there is undefined, for each way of asking', async () => {
  const kept = place()
  expect(await kept.find('media/x.webp')).toBeUndefined()
  expect(await kept.read('media/x.webp')).toBeUndefined()
  expect(await kept.read('media/x.webp', { start: 0, end: 1 })).toBeUndefined()
  expect(await streamOf(kept, 'media/x.webp', { start: 0, end: 1 })).toBeUndefined()
})

test('a large one is sent in pieces, each asked for when it is wanted', async () => {
  const kept = place()
  const data = new Uint8Array(2_500_000).map((_, at) => at % 251)
  await kept.put('films/b.mp4', { data, type: 'video/mp4' })
  s3.calls.length = 0
  const stream = await streamOf(kept, 'films/b.mp4', { start: 7, end: 2_400_000 })
  expect(s3.calls).toHaveLength(1)
  const sent = Buffer.from(await new Response(stream).arrayBuffer())
  expect(sent.equals(data.slice(7, 2_400_001))).toBe(true)
  expect(s3.calls).toHaveLength(3)
})

test('one failure is made good by a second try', async () => {
  let failures = 0
  for (const behaviour of [503, 'reset', 'hang'] as const) {
    failures = 0
    s3.behave = () => (failures++ === 0 ? behaviour : 'obey')
    await place().put('media/c.webp', file)
    expect(failures).toBe(2)
  }
  expect(s3.objects.size).toBe(1)
})

const ways: readonly Behaviour[] = [503, 500, 403, 'reset', 'hang']

describe.each(ways)('where it answers with %s', (behaviour) => {
  test.each(['put', 'find', 'read', 'remove'] as const)(
    'nobody believes that %s was done',
    async (way) => {
      s3.behave = () => behaviour
      const kept = place({ patience: behaviour === 'hang' ? 300 : 10_000 })
      const done = {
        put: () => kept.put('media/d.webp', file),
        find: () => kept.find('media/d.webp'),
        read: () => kept.read('media/d.webp'),
        remove: () => kept.remove('media/d.webp'),
      }
      await expect(done[way]()).rejects.toThrow(FilesAway)
    },
  )
})

test('half a file is no file', async () => {
  const kept = place()
  await kept.put('media/e.webp', file)
  s3.behave = () => 'half'
  await expect(kept.read('media/e.webp')).rejects.toThrow(FilesAway)
  await expect(kept.read('media/e.webp', { start: 0, end: 9 })).rejects.toThrow(FilesAway)
})

test('an answer that is lost after it was obeyed is a fault, and the file is there', async () => {
  s3.behave = () => 'obeyAndReset'
  await expect(place().put('media/f.webp', file)).rejects.toThrow(FilesAway)
  expect(s3.objects.has('media/f.webp')).toBe(true)
})

test('a key or a bucket that is another is a fault, and never a missing file', async () => {
  for (const changed of [{ key: 'en anden' }, { keyId: 'AKIAANDEN' }, { bucket: 'en-anden' }]) {
    await expect(place(changed).read('media/g.webp')).rejects.toThrow(FilesAway)
    await expect(place(changed).put('media/g.webp', file)).rejects.toThrow(FilesAway)
  }
})

test('what is told of a fault holds neither key nor secret', async () => {
  s3.behave = () => 403
  const fault: unknown = await place()
    .find('media/h.webp')
    .catch((error: unknown) => error)
  const told =
    fault instanceof Error ? `${fault.message} ${fault.stack} ${String(fault.cause)}` : ''
  expect(told).toContain('The files cannot be reached')
  expect(told).not.toContain(s3.settings['S3_ACCESS_KEY_ID'])
  expect(told).not.toContain(s3.settings['S3_SECRET_ACCESS_KEY'])
})
