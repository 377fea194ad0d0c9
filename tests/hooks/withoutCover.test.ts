import { beforeAll, describe, expect, test } from 'vitest'
import { publishScheduled } from '@/jobs/publishing/followTime'
import { at, graphql, local, rest, rows, thePayload } from '../support/doors'
import { daysFromNow, make } from '../support/factories'
import { fileFor } from '../support/files'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { all, changing, creating, done, refused, stored } from './attempts'
import { checked, consent, draft, isPublic, published, step, withdrawing } from './telling'

let admin: Person
let coordinator: Person
let editor: Person
beforeAll(async () => {
  admin = await person('admin')
  coordinator = await person('coordinator')
  editor = await person('editor')
})

const statusOf = async (id: string) => at(await stored('stories', id), 'status')
const isReleased = async (file: string, collection = 'media') =>
  at(await stored(collection, file), 'released')

/** Waits for its consent, which nobody has given. */
async function waiting(given: Record<string, unknown> = {}): Promise<string> {
  const id = await draft(given)
  done(await step(id, 'awaitingConsent', coordinator))
  return id
}

const approving = { status: 'approved', checks: checked }

/** Every door through which somebody may try to let a story out. */
const doors: Readonly<Record<string, (id: string, data: object) => Promise<unknown>>> = {
  REST: (id, body) => rest('PATCH', `/api/stories/${id}`, { as: coordinator, body }),
  'REST in another language': (id, body) =>
    rest('PATCH', `/api/stories/${id}?locale=ar`, { as: coordinator, body }),
  'REST in every language': (id, body) =>
    rest('PATCH', `/api/stories/${id}?locale=all`, { as: coordinator, body }),
  'REST as a draft': (id, body) =>
    rest('PATCH', `/api/stories/${id}?draft=true&autosave=true`, { as: coordinator, body }),
  bulk: (id, body) =>
    rest('PATCH', `/api/stories?where[id][equals]=${id}`, { as: coordinator, body }),
  GraphQL: (id, data) =>
    graphql(
      `
        mutation ($id: String!, $data: mutationStoryUpdateInput!) {
          updateStory(id: $id, data: $data) {
            id
          }
        }
      `,
      { as: coordinator, variables: { id, data } },
    ),
  'the Local API': (id, data) => changing('stories', id, { ...data }, coordinator),
  'the program itself': (id, data) => changing('stories', id, { ...data }),
}

describe.each(Object.keys(doors))('through %s', (door) => {
  const through = (id: string, data: object) => doors[door]?.(id, data)

  test('nothing is approved, scheduled or published without cover', async () => {
    const id = await waiting()
    const given = await consent(coordinator, id, 'facebook')
    expect(given).toBeTruthy()
    await through(id, approving)
    expect(await statusOf(id)).toBe('awaitingConsent')
    await rows("update stories set status = 'approved' where id = $1", [id])
    await through(id, { status: 'published' })
    expect(await statusOf(id)).toBe('approved')
    await through(id, { status: 'scheduled', scheduledFor: daysFromNow(1) })
    expect(await statusOf(id)).toBe('approved')
    await rows("update stories set status = 'scheduled', scheduled_for = now() where id = $1", [id])
    await through(id, { status: 'published' })
    expect(await statusOf(id)).toBe('scheduled')
    await publishScheduled(await thePayload(), new Date())
    expect(await statusOf(id)).toBe('scheduled')
    expect(await isPublic(id)).toBe(false)
  })

  test('what was withdrawn does not come back', async () => {
    const { id, consents } = await published(coordinator)
    done(await withdrawing(coordinator, consents[0] ?? ''))
    for (const status of ['draft', 'awaitingConsent', 'approved', 'scheduled', 'published']) {
      await through(id, { status, checks: checked, scheduledFor: daysFromNow(1) })
      expect(await statusOf(id)).toBe('withdrawn')
    }
    expect(await isPublic(id)).toBe(false)
  })

  test('a published story gets no picture and no channel that nobody said yes to', async () => {
    const { id } = await published(coordinator)
    const face = await make('media', { people: 'recognisable' })
    await through(id, { picture: face })
    await through(id, { channels: ['site', 'facebook'] })
    expect(await stored('stories', id)).toMatchObject({ picture: null, channels: ['site'] })
    expect(await isReleased(face)).toBe(false)
  })
})

describe('a copy', () => {
  test.each(['approved', 'published', 'withdrawn'])('of what is %s is a draft', async (status) => {
    const { id } = await published(coordinator)
    await rows('update stories set status = $2::enum_stories_status where id = $1', [id, status])
    const before = new Set((await all('stories', {})).map((one) => at(one, 'id')))
    await rest('POST', `/api/stories/${id}/duplicate`, { as: coordinator, body: {} })
    await graphql(`mutation { duplicateStory(id: "${id}") { id } }`, { as: coordinator })
    const copies = (await all('stories', {})).filter((one) => !before.has(at(one, 'id')))
    expect(copies.map((one) => at(one, 'status')).filter((one) => one !== 'draft')).toEqual([])
  })
})

test('a story is begun as a draft, whatever is sent', async () => {
  for (const status of ['approved', 'scheduled', 'published', 'withdrawn']) {
    const data = { title: 'Straks', status, channels: ['site'], checks: checked }
    refused(await creating('stories', data, coordinator), 'status', /./)
  }
})

describe('a picture or film', () => {
  test.each(['media', 'films'])('(%s) of somebody is not released by hand', async (collection) => {
    const file = await make(collection, { people: 'recognisable' })
    for (const as of [editor, coordinator, admin]) {
      refused(await changing(collection, file, { released: true }, as), 'released', /genkend/)
      const fresh = await rest('PATCH', `/api/${collection}?where[id][equals]=${file}`, {
        as,
        body: { released: true },
      })
      expect(fresh.text).toMatch(/genkend/)
    }
    expect(await isReleased(file, collection)).toBe(false)
  })

  test.each(['media', 'films'])(
    '(%s) released is taken back by a second look',
    async (collection) => {
      const file = await make(collection, { people: 'none', released: true })
      done(await changing(collection, file, { people: 'recognisable' }, editor))
      expect(await isReleased(file, collection)).toBe(false)
    },
  )

  test('of somebody does not come back once the story is withdrawn', async () => {
    const picture = await make('media', { people: 'recognisable' })
    const { consents } = await published(coordinator, { picture })
    expect(await isReleased(picture)).toBe(true)
    done(await withdrawing(coordinator, consents[0] ?? ''))
    refused(await changing('media', picture, { released: true }, editor), 'released', /genkend/)
  })

  test.each(['media', 'films'] as const)(
    '(%s) that was approved is not changed for another file',
    async (collection) => {
      const field = collection === 'media' ? 'picture' : 'film'
      const file = await make(collection)
      const { id } = await published(coordinator, { [field]: file })
      const before = await stored(collection, file)
      const api = await local()
      for (const one of [editor, coordinator]) {
        const swapped = api.update({
          collection,
          id: file,
          data: {},
          file: fileFor(collection),
          overrideAccess: false,
          user: one.user,
        })
        await expect(swapped).rejects.toThrow()
      }
      expect(at(await stored(collection, file), 'filename')).toBe(at(before, 'filename'))
      expect(await statusOf(id)).toBe('published')
    },
  )

  test.each([
    ['media', { alt: 'Fatima, Grantoften 4' }],
    ['media', { caption: 'Fatima' }],
    ['films', { transcript: 'Jeg hedder Fatima' }],
  ] as const)(
    '(%s) that was approved keeps its words, but for those who approve: %j',
    async (collection, words) => {
      const field = collection === 'media' ? 'picture' : 'film'
      const file = await make(collection)
      await published(coordinator, { [field]: file })
      const path = Object.keys(words)[0] ?? ''
      refused(await changing(collection, file, words, editor), path, /godkendt/)
      const arabic = await rest('PATCH', `/api/${collection}/${file}?locale=ar`, {
        as: editor,
        body: words,
      })
      expect(arabic.status).toBe(400)
      done(await changing(collection, file, words, coordinator))
    },
  )
})
