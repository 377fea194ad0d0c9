import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { fetchFile, local, rest, rows, textAt } from '../support/doors'
import { make } from '../support/factories'
import { person } from '../support/people'
import type { Person } from '../support/person'
import { changing, done } from '../hooks/attempts'
import { checked, published, withdrawing } from '../hooks/telling'
import { fileFor } from '../support/files'

const { env } = await import('@/env')

let coordinator: Person
let editor: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
  editor = await person('editor')
})

const asking = (id: string, paper: string, as: Person | null = editor) =>
  rest('GET', `/api/stories/${id}/${paper}`, { as })

const stateOf = async (id: string, channel: string) =>
  (
    await rows('select state from publications where story_id = $1 and channel::text = $2', [
      id,
      channel,
    ])
  )[0]?.['state']

/** A picture as a telephone takes it: wide, and with more inside than is seen. */
async function photograph(): Promise<string> {
  const data = await sharp({
    create: { width: 4000, height: 2000, channels: 3, background: '#946' },
  })
    .withExif({ IFD0: { Make: 'Kanariefon' } })
    .jpeg()
    .toBuffer()
  const file = { name: 'x.jpg', data, mimetype: 'image/jpeg', size: data.length }
  const api = await local()
  const about = { alt: 'En dør', people: 'none' }
  return textAt(await api.create({ collection: 'media', data: about, file, depth: 0 }), 'id')
}

describe('a leaflet', () => {
  test('is printed for a story that stands on print with its consent', async () => {
    const { id } = await published(
      coordinator,
      { lead: 'Hun bankede på.', leafletText: 'Så åbnede de.', picture: await make('media') },
      ['site', 'print'],
    )
    const { status, headers, text } = await asking(id, 'leaflet')
    expect(status, text).toBe(200)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('cache-control')).toBe('no-store')
    // Printed again it is the same leaflet, and one code counts both.
    const coded = () => rows('SELECT code, place FROM posters WHERE story_id = $1', [id])
    const first = await coded()
    expect(first).toEqual([{ code: expect.any(String), place: 'Folder til en historie' }])
    await asking(id, 'leaflet')
    expect(await coded()).toEqual(first)
  })

  test('is refused without, and what is missing is named', async () => {
    const draft = await make('stories', { recognisable: true, channels: ['site', 'print'] })
    const refused = await asking(draft, 'leaflet')
    expect(refused.status).toBe(400)
    expect(refused.text).toMatch(/mangler samtykke.*Tryk/s)
    const { id, consents } = await published(coordinator, {}, ['print'])
    done(await withdrawing(coordinator, consents[0] ?? ''))
    expect((await asking(id, 'leaflet')).status).toBe(400)
    const elsewhere = await published(coordinator, {}, ['site'])
    expect((await asking(elsewhere.id, 'leaflet')).text).toMatch(/Tryk/)
  })

  test('that was fetched has to be gathered in; one that never was is just gone', async () => {
    const [fetched, never] = [
      await published(coordinator, {}, ['site', 'print']),
      await published(coordinator, {}, ['site', 'print']),
    ]
    await asking(fetched.id, 'leaflet')
    for (const { id } of [fetched, never])
      done(await changing('stories', id, { status: 'withdrawn' }, coordinator))
    expect(await stateOf(fetched.id, 'print')).toBe('removing')
    expect(await stateOf(never.id, 'print')).toBe('removed')
  })
})

describe('Facebook’s picture', () => {
  test('is cut as Facebook shows it', async () => {
    const { id } = await published(coordinator, { picture: await photograph() }, ['facebook'])
    const { status, bytes } = await fetchFile(`/api/stories/${id}/facebook-picture`, editor)
    expect(status).toBe(200)
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1200,
      height: 630,
    })
  })

  test('is none without a picture, and refused without the consent', async () => {
    const { id } = await published(coordinator, {}, ['facebook'])
    expect((await asking(id, 'facebook-picture')).status).toBe(404)
    const draft = await make('stories', {
      recognisable: true,
      channels: ['facebook'],
      picture: await make('media'),
    })
    expect((await asking(draft, 'facebook-picture')).text).toMatch(/mangler samtykke.*Facebook/s)
  })
})

test('the newspaper’s picture is kept wider than the site shows it, and tells of no telephone', async () => {
  const [picture] = await rows(
    'select filename, width, sizes_large_width from media where id = $1',
    [await photograph()],
  )
  expect(picture).toMatchObject({ width: '3200', sizes_large_width: '1600' })
  const file = `${env.DATA_DIR}/media/${String(picture?.['filename'])}`
  const { exif } = await sharp(file).metadata()
  expect(exif).toBeUndefined()
})

describe('a picture in which somebody can be recognised', () => {
  test('needs consent even where the story says that nobody can', async () => {
    const face = await make('media', { people: 'recognisable' })
    const id = await make('stories', { recognisable: false, picture: face })
    done(await changing('stories', id, { status: 'awaitingConsent' }, coordinator))
    const approved = { status: 'approved', checks: checked }
    const refused = await changing('stories', id, approved, coordinator)
    expect(refused.status).toBe(400)
    expect(refused.problems).toEqual([
      { path: 'channels', message: expect.stringMatching(/mangler samtykke .*\(billede\)/) },
    ])
  })

  test.each([
    ['picture', 'media'],
    ['film', 'films'],
  ] as const)(
    'by a second look takes the stories off that show the %s',
    async (field, collection) => {
      const file = await make(collection)
      const id = await make('stories', { recognisable: false, [field]: file })
      for (const status of ['awaitingConsent', 'approved', 'published'])
        await (await local()).update({ collection: 'stories', id, data: { status }, depth: 0 })
      done(await changing(collection, file, { people: 'recognisable' }, editor))
      const [story] = await rows('select status from stories where id = $1', [id])
      expect(story?.['status']).toBe('withdrawn')
    },
  )
})

test('a picture is of somebody until somebody says otherwise', async () => {
  const api = await local()
  const file = fileFor('media')
  const id = textAt(
    await api.create({ collection: 'media', data: { alt: 'x' }, file, depth: 0 }),
    'id',
  )
  const [row] = await rows('select people from media where id = $1', [id])
  expect(row?.['people']).toBe('recognisable')
})
