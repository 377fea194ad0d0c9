import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, expect, test, vi } from 'vitest'
import { at, rest, textAt } from '../support/doors'
import { make } from '../support/factories'
import { person } from '../support/people'
import type { Person } from '../support/person'
import { uploadFolders } from '@/domain/keptFiles'
import { files } from '@/files'

const { env } = await import('@/env')

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})

type Sent = Readonly<{ as: Person | null; file: string | Blob; data?: object }>

function upload(collection: string, { as, file, data = {} }: Sent) {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  if (typeof file === 'string') body.set('file', file)
  else body.set('file', file, 'x')
  return rest('POST', `/api/${collection}`, { as, body })
}

const filesOf = (collection: string) => {
  try {
    return readdirSync(path.join(env.DATA_DIR, collection)).length
  } catch {
    return 0
  }
}

test.each(uploadFolders)('%s takes no word in place of a file', async (collection) => {
  for (const as of [null, coordinator])
    for (const file of ['null', '[]', '1', '"x"', '{}', '{"filename":"x.jpg"}', 'no JSON']) {
      const { status, text } = await upload(collection, { as, file })
      expect(status, `${file} ${text}`).toBe(400)
    }
})

test('a file of ours that a form names is fetched for nobody', async () => {
  const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#946' } })
    .jpeg()
    .toBuffer()
  const kept = await upload('receipts', {
    as: coordinator,
    file: new Blob([new Uint8Array(picture)]),
    data: { expense: await make('expenses') },
  })
  const filename = textAt(kept.json, 'doc', 'filename')
  const looks = vi.spyOn(files, 'find')
  const file = JSON.stringify({ filename, mimeType: 'image/jpeg', size: 9 })
  for (const as of [null, coordinator])
    expect((await upload('receipts', { as, file })).status).toBe(400)
  expect(looks).not.toHaveBeenCalled()
  looks.mockRestore()
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('payload-client-upload'))).toEqual(
    [],
  )
})

/** Of one colour: a few hundred thousand bytes, however many pixels. */
async function plain(width: number, height: number): Promise<Blob> {
  const pixels = { width, height, channels: 3, background: '#000' } as const
  return new Blob([new Uint8Array(await sharp({ create: pixels }).png().toBuffer())])
}

test.each(['media', 'receipts'])(
  '%s takes no picture that fills the memory',
  async (collection) => {
    const before = filesOf(collection)
    const data =
      collection === 'media' ? { alt: 'x', people: 'none' } : { expense: await make('expenses') }
    const file = await plain(11_000, 11_000)
    const { status, text } = await upload(collection, { as: coordinator, file, data })
    expect([status, text]).toEqual([400, expect.stringContaining('120 millioner billedpunkter')])
    expect(filesOf(collection)).toBe(before)
  },
)

test('a large picture is made smaller before its sizes are made, and has all of them', async () => {
  const data = { alt: 'x', people: 'none' }
  const file = await plain(6000, 4200)
  const { status, json } = await upload('media', { as: coordinator, file, data })
  expect(status).toBe(201)
  const size = (...where: string[]) => [
    at(json, 'doc', ...where, 'width'),
    at(json, 'doc', ...where, 'height'),
  ]
  expect([size(), size('sizes', 'large'), size('sizes', 'facebook')]).toEqual([
    [3200, 2240],
    [1600, 1120],
    [1200, 630],
  ])
})
