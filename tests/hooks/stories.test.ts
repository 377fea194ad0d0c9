import { beforeAll, describe, expect, test } from 'vitest'
import { storyLifecycle } from '@/domain/stories'
import type { StoryStatus } from '@/domain/choices/publishing'
import { storyStatuses } from '@/domain/choices/publishing'
import { at, listAt, local, rest, rows, textAt } from '../support/doors'
import type { Data } from '../support/factories'
import { dataFor, daysFromNow, make, publishedStory } from '../support/factories'
import { fileFor } from '../support/files'
import { unique } from '../support/unique'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { all, changing, creating, done, refused, stored } from './attempts'
import { consent, draft, isPublic, published, step } from './telling'

let coordinator: Person
let editor: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
  editor = await person('editor')
})

describe('a story', () => {
  test.each(storyStatuses.map((from) => ({ from })))(
    'takes no step from $from that it does not have',
    async ({ from }) => {
      const id = await draft({ recognisable: false })
      await rows('update stories set status = $1, scheduled_for = $2 where id = $3', [
        from,
        daysFromNow(1),
        id,
      ])
      const steps: readonly StoryStatus[] = [from, ...storyLifecycle.steps[from]]
      for (const to of storyStatuses.filter((one) => !steps.includes(one)))
        for (const as of [coordinator, null]) refused(await step(id, to, as), 'status', /»/)
    },
  )

  test('that is withdrawn never comes back', async () => {
    const { id } = await published(coordinator)
    done(await step(id, 'withdrawn', coordinator))
    for (const status of storyStatuses.filter((one) => one !== 'withdrawn'))
      refused(await step(id, status, coordinator), 'status', /sidste skridt/)
    expect(await isPublic(id)).toBe(false)
    expect(at(await stored('stories', id), 'withdrawnAt')).toEqual(expect.any(String))
  })

  test('gets its address from its title, and keeps it', async () => {
    const title = `Den første aften ${unique()}`
    const id = done(await creating('stories', { title, recognisable: false }, editor))
    const slug = at(await stored('stories', id), 'slug')
    expect(slug).toMatch(/^den-foerste-aften-\d+$/)
    done(await changing('stories', id, { title: 'En anden titel' }, editor))
    expect(at(await stored('stories', id), 'slug')).toBe(slug)
  })

  test('is scheduled for later, never for earlier', async () => {
    const id = await draft({ recognisable: false })
    for (const status of ['awaitingConsent', 'approved']) done(await step(id, status, coordinator))
    refused(await step(id, 'scheduled', coordinator), 'scheduledFor', /hvornår/)
    const past = { scheduledFor: daysFromNow(-1) }
    refused(await step(id, 'scheduled', coordinator, past), 'scheduledFor', /senere/)
    done(await step(id, 'scheduled', coordinator, { scheduledFor: daysFromNow(1) }))
    expect(await isPublic(id)).toBe(false)
  })
})

describe('an address', () => {
  test('stays once others have it', async () => {
    const id = await publishedStory()
    const slug = `et-andet-sted-${unique()}`
    refused(await changing('stories', id, { slug }, coordinator), 'slug', /Adressen/)
    done(await step(id, 'withdrawn', coordinator))
    refused(await changing('stories', id, { slug }, coordinator), 'slug', /Adressen/)
  })
})

describe('the editor', () => {
  test('writes, and never says that it may be read', async () => {
    const id = done(await creating('stories', { title: `Skrevet ${unique()}` }, editor))
    await consent(coordinator, id)
    done(await step(id, 'awaitingConsent', editor))
    refused(await step(id, 'approved', editor), 'status', /godkender og udgiver/)
    done(await step(id, 'approved', coordinator))
    refused(await step(id, 'published', editor), 'status', /godkender og udgiver/)
    const soon = { scheduledFor: daysFromNow(1) }
    refused(await step(id, 'scheduled', editor, soon), 'status', /godkender og udgiver/)
  })

  test('changes nothing of what was approved, but may take it back to change it', async () => {
    const { id } = await published(coordinator)
    const approved = await draft({ recognisable: false })
    for (const status of ['awaitingConsent', 'approved'])
      done(await step(approved, status, coordinator))
    const changes: readonly Data[] = [
      { title: 'En anden titel' },
      { lead: 'En anden indledning' },
      { slug: `et-andet-sted-${unique()}` },
      { picture: await make('media') },
      { film: await make('films') },
      { channels: ['site', 'facebook'] },
      { body: prose('En anden tekst') },
    ]
    for (const story of [id, approved])
      for (const change of changes)
        refused(await changing('stories', story, change, editor), 'status', /tilbage til kladde/)
    const hidden = await changing('stories', id, { recognisable: false }, editor)
    refused(hidden, 'status', /tilbage til kladde/)
    done(await step(approved, 'draft', editor))
    for (const change of changes) done(await changing('stories', approved, change, editor))
  })
})

describe.each([
  { field: 'picture', collection: 'media', words: { alt: 'نقطة' } },
  {
    field: 'film',
    collection: 'films',
    words: {
      title: 'فيلم',
      captions: 'WEBVTT\n\n00:00.000 --> 00:01.000\nأهلاً',
      transcript: 'أهلاً',
    },
  },
])('a $field', ({ field, collection, words }) => {
  const released = async (id: string) => at(await stored(collection, id), 'released')

  test('is shown while a story on the site shows it, and taken back by the last one', async () => {
    const file = await make(collection)
    const first = await publishedStory({ [field]: file })
    expect(await released(file)).toBe(true)
    const second = await publishedStory({ [field]: file })
    done(await step(first, 'withdrawn', coordinator))
    expect(await released(file)).toBe(true)
    done(await step(second, 'withdrawn', coordinator))
    expect(await released(file)).toBe(false)
  })

  test('that is changed for another is taken back', async () => {
    const [before, after] = [await make(collection), await make(collection)]
    const id = await publishedStory({ [field]: before })
    done(await changing('stories', id, { [field]: after }, coordinator))
    expect(await released(before)).toBe(false)
    expect(await released(after)).toBe(true)
  })

  test('without its words in Danish keeps the story from being approved', async () => {
    const api = await local()
    const data = { ...words, released: false }
    const file = fileFor(collection === 'media' ? 'media' : 'films')
    const shown = textAt(await api.create({ collection, data, file, locale: 'ar', depth: 0 }), 'id')
    const id = await draft({ recognisable: false, [field]: shown })
    done(await step(id, 'awaitingConsent', coordinator))
    refused(await step(id, 'approved', coordinator), field, /dansk/)
    await api.update({ collection, id: shown, data: await dataFor(collection), locale: 'da' })
    done(await step(id, 'approved', coordinator))
  })
})

describe('a channel', () => {
  test('that is not the site keeps the story, its picture and its film off the site', async () => {
    const [picture, film] = [await make('media'), await make('films')]
    const { id } = await published(coordinator, { picture, film }, ['newspaper'])
    expect(at(await stored('stories', id), 'status')).toBe('published')
    expect(await isPublic(id)).toBe(false)
    expect(at(await stored('media', picture), 'released')).toBe(false)
    expect(at(await stored('films', film), 'released')).toBe(false)
  })

  test('has one row of its own, from queued to what must be taken down', async () => {
    const { id } = await published(coordinator, {}, ['site', 'facebook', 'print'])
    const states = async () =>
      Object.fromEntries(
        (await all('publications', { story: { equals: id } })).map((row) => [
          at(row, 'channel'),
          at(row, 'state'),
        ]),
      )
    expect(await states()).toEqual({ site: 'published', facebook: 'queued', print: 'queued' })
    const where = { story: { equals: id }, channel: { equals: 'facebook' } }
    const [facebook] = await all('publications', where)
    const live = { state: 'published', address: 'https://example.org/opslag/1' }
    done(await changing('publications', String(at(facebook, 'id')), live, editor))
    done(await changing('stories', id, { lead: 'Rettet en stavefejl' }, coordinator))
    expect(await states()).toMatchObject({ facebook: 'published' })
    done(await step(id, 'withdrawn', coordinator))
    expect(await states()).toEqual({ site: 'removed', facebook: 'removing', print: 'removed' })
  })

  test('that is added or taken off later is followed too', async () => {
    const id = await publishedStory({ channels: ['site'] })
    done(await changing('stories', id, { channels: ['site', 'facebook'] }, coordinator))
    const rowsOf = async () =>
      (await all('publications', { story: { equals: id } }))
        .map((row) => `${String(at(row, 'channel'))} ${String(at(row, 'state'))}`)
        .toSorted()
    expect(await rowsOf()).toEqual(['facebook queued', 'site published'])
    done(await changing('stories', id, { channels: ['facebook'] }, coordinator))
    expect(await rowsOf()).toEqual(['facebook queued', 'site removed'])
    expect(await isPublic(id)).toBe(false)
  })
})

describe('the text', () => {
  test('with a link or a node that cannot be shown safely is refused', async () => {
    const unsafe = [
      prose('x', { type: 'link', fields: { url: 'javascript:alert(1)' } }),
      prose('x', { type: 'link', fields: { url: 'data:text/html,x' } }),
      prose('x', { type: 'upload' }),
      prose('x', { type: 'html' }),
    ]
    for (const body of unsafe) {
      const title = `Usikker ${unique()}`
      const attempt = await creating('stories', { title, body }, editor)
      refused(attempt, 'body', /kan ikke vises|ikke kan vises/)
    }
    const safe = prose('x', { type: 'link', fields: { url: 'https://example.org' } })
    done(await creating('stories', { title: `Sikker ${unique()}`, body: safe }, editor))
  })
})

test('strangers read of a story neither its channels nor whether anybody is recognised', async () => {
  const id = await publishedStory()
  const seen = await rest('GET', `/api/stories/${id}`)
  expect(listAt(seen.json, 'channels')).toEqual([])
  expect(seen.text).not.toMatch(/recognisable|scheduledFor|channels/)
})

function prose(text: string, inner?: Data): Data {
  const leaf = { type: 'text', text, version: 1, format: 0, mode: 'normal', style: '', detail: 0 }
  const block = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const children = inner ? [{ ...block, ...inner, children: [leaf] }] : [leaf]
  return {
    root: {
      type: 'root',
      ...block,
      children: [{ type: 'paragraph', textFormat: 0, textStyle: '', ...block, children }],
    },
  }
}
