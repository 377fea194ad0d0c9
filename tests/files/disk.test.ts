import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { onDisk } from '@/files/disk'
import { copyFile } from '@/files/copy'
import { streamOf } from '@/files/stream'

const folder = mkdtempSync(path.join(tmpdir(), 'bydelsmodre-disk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const place = onDisk(path.join(folder, 'data'))
const data = new TextEncoder().encode('Syv ord om en film')
const file = { data, type: 'video/mp4' }

test('what is put there is found and read, whole and in parts, and removed', async () => {
  await place.put('films/a.mp4', file)
  expect(readdirSync(path.join(folder, 'data', 'films'))).toEqual(['a.mp4'])
  const first = await place.find('films/a.mp4')
  expect(first?.size).toBe(data.length)
  expect(await place.read('films/a.mp4')).toEqual(data)
  expect(await place.read('films/a.mp4', { start: 4, end: 6 })).toEqual(data.slice(4, 7))
  await place.put('films/a.mp4', { ...file, data: data.slice(1) })
  expect((await place.find('films/a.mp4'))?.tag).not.toBe(first?.tag)
  await place.remove('films/a.mp4')
  await place.remove('films/a.mp4')
  expect(readdirSync(path.join(folder, 'data', 'films'))).toEqual([])
})

test('what is not there is undefined, and what cannot be read is a fault', async () => {
  expect(await place.find('media/x.webp')).toBeUndefined()
  expect(await place.read('media/x.webp', { start: 0, end: 1 })).toBeUndefined()
  expect(await streamOf(place, 'media/x.webp', { start: 0, end: 1 })).toBeUndefined()
  await place.put('films/b/c.mp4', file)
  await expect(place.read('films/b')).rejects.toThrow('EISDIR')
})

test('what cannot be put there whole leaves nothing', async () => {
  await place.put('films/d/e.mp4', file)
  const before = readdirSync(path.join(folder, 'data', 'films'))
  await expect(place.put('films/d', file)).rejects.toThrow()
  expect(readdirSync(path.join(folder, 'data', 'films'))).toEqual(before)
})

test('no path leads out of the folder', async () => {
  writeFileSync(path.join(folder, 'secret'), 'hemmelig')
  for (const one of ['../secret', 'media/../../secret', '/../secret', '..'])
    expect(await place.read(one).catch(() => undefined), one).toBeUndefined()
  await place.remove('../secret')
  expect(readdirSync(folder)).toContain('secret')
})

test('a file is copied to another place once, and again where it is another', async () => {
  const other = onDisk(path.join(folder, 'other'))
  await place.put('media/f.webp', file)
  expect(await copyFile('media/f.webp', place, other)).toBe('copied')
  expect(await other.read('media/f.webp')).toEqual(data)
  expect(await copyFile('media/f.webp', place, other)).toBe('there')
  await other.put('media/f.webp', { ...file, data: data.slice(0, 3) })
  expect(await copyFile('media/f.webp', place, other)).toBe('copied')
  await place.remove('media/f.webp')
  expect(await copyFile('media/f.webp', place, other)).toBe('there')
  await other.remove('media/f.webp')
  expect(await copyFile('media/f.webp', place, other)).toBe('missing')
})
