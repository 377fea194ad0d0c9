import { describe, expect, test, vi } from 'vitest'
import { addMonths, monthOf } from '@/domain/months'
import { at, local, rows, textAt } from '../support/doors'
import { daysFromNow, make, publishedStory, step } from '../support/factories'
import { unique } from '../support/unique'

// The site passes on who asks; here nobody does.
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers()) }))

// After the doors, which say which database is meant.
const { comingActivities, pastActivities } = await import('@/site/activities/activities')
const { happeningsIn } = await import('@/site/activities/month')
const { captionsAnswer } = await import('@/site/stories/captionsAnswer')
const { neighboursOf, storyBySlug } = await import('@/site/stories/stories')
const { storyList, themesInUse } = await import('@/site/stories/storyList')

const all = { now: new Date(), limit: 50 }
const idsOf = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id)

describe('the activities of the site', () => {
  const cancelled = async (startsAt: string) => {
    const id = await make('activities', { startsAt, endsAt: null })
    await step('activities', id, { status: 'cancelled' })
    return id
  }

  test('that are called off stay in their place, marked, until their time has come', async () => {
    const [soon, later] = [await make('activities'), await cancelled(daysFromNow(8))]
    const gone = await cancelled(daysFromNow(-8))
    const coming = await comingActivities('da', all)
    expect(idsOf(coming).indexOf(later)).toBe(idsOf(coming).indexOf(soon) + 1)
    expect(coming.find(({ id }) => id === later)?.cancelled).toBe(true)
    expect(coming.find(({ id }) => id === soon)?.cancelled).toBe(false)
    expect(idsOf([...coming, ...(await pastActivities('da', all))])).not.toContain(gone)
  })

  test('that have begun are coming until they end; those without a day come last', async () => {
    const underWay = await make('activities', {
      startsAt: daysFromNow(0, -1),
      endsAt: daysFromNow(0, 1),
    })
    const dayless = await make('activities')
    // Announced before a day had to be said.
    await rows('UPDATE activities SET starts_at = NULL, ends_at = NULL WHERE id = $1', [dayless])
    const over = await make('activities', { startsAt: daysFromNow(-3), endsAt: daysFromNow(-2) })
    const [coming, past] = [await comingActivities('da', all), await pastActivities('da', all)]
    expect(idsOf(coming)).toContain(underWay)
    expect(idsOf(coming).at(-1)).toBe(dayless)
    expect(idsOf(past)).toContain(over)
    expect(idsOf(past)).not.toContain(underWay)
    expect(idsOf(coming)).not.toContain(over)
  })

  test('that are only planned, or were never announced, are nowhere', async () => {
    const planned = await make('activities', { status: 'planned' })
    const idea = await make('activities', { status: 'idea' })
    const dropped = await make('activities', { status: 'planned' })
    await step('activities', dropped, { status: 'cancelled' })
    const month = monthOf(new Date(daysFromNow(7)))
    const seen = [
      ...(await comingActivities('da', all)),
      ...(await happeningsIn(month, { locale: 'da', now: all.now })),
    ]
    for (const id of [planned, dropped, idea]) expect(idsOf(seen)).not.toContain(id)
  })

  test('are told with partners by name alone, and with what is only in Danish', async () => {
    const name = `Prøveforening ${unique()}`
    const partner = await make('organisations', { name, contactName: 'Prøve Navn' })
    const id = await make('activities', {
      organisations: [partner],
      areas: ['grantoften'],
      audience: ['fathers'],
    })
    const card = (await comingActivities('ar', all)).find((one) => one.id === id)
    expect(card).toMatchObject({
      organisations: [name],
      areas: ['grantoften'],
      audience: ['fathers'],
      translated: false,
      descriptionTranslated: false,
    })
    expect(JSON.stringify(card)).not.toContain('Prøve Navn')
  })

  test('of a month are those that begin in it in Copenhagen', async () => {
    const month = addMonths(monthOf(all.now), 3)
    const dayBefore = new Date(Date.parse(`${month}-01T12:00:00Z`) - 24 * 60 * 60 * 1000)
    const late = `${dayBefore.toISOString().slice(0, 10)}T23:30:00.000Z`
    const id = await make('activities', { startsAt: late, endsAt: null })
    const seen = await happeningsIn(month, { locale: 'da', now: all.now })
    expect(seen.find((one) => one.id === id)?.day).toBe(`${month}-01`)
    const before = await happeningsIn(addMonths(month, -1), { locale: 'da', now: all.now })
    expect(idsOf(before)).not.toContain(id)
  })
})

describe('the stories of the site', () => {
  const published = async (given: object) => {
    const slug = `indhold-${unique()}`
    await publishedStory({ slug, ...given })
    return slug
  }
  const slugs = (list: { readonly stories: readonly { readonly slug: string }[] }) =>
    list.stories.map(({ slug }) => slug)

  test('are narrowed to a theme, and only themes with stories are offered', async () => {
    const [voting, both] = [
      await published({ themes: ['voting'] }),
      await published({ themes: ['voting', 'work'] }),
    ]
    await make('stories', { themes: ['fathers'] })
    expect(slugs(await storyList('da', { theme: 'voting', limit: 50 }))).toEqual([both, voting])
    expect(slugs(await storyList('da', { theme: 'work', limit: 50 }))).toEqual([both])
    expect(await themesInUse('da')).toEqual(['voting', 'work'])
    const first = await storyList('da', { theme: 'voting', limit: 1 })
    expect([slugs(first), first.more]).toEqual([[both], true])
    const second = await storyList('da', { theme: 'voting', limit: 1, page: 2 })
    expect([slugs(second), second.more]).toEqual([[voting], false])
  })

  test('lead to the ones before and after, with what they are called in her language', async () => {
    const trio = [await published({}), await published({}), await published({})]
    const [first = '', middle = '', last = ''] = trio
    const api = await local()
    const where = { slug: { equals: last } }
    const data = { title: 'قصة' }
    await api.update({ collection: 'stories', where, data, locale: 'ar' })
    const story = await storyBySlug('ar', middle)
    expect(await neighboursOf('ar', textAt(story, 'publishedAt'))).toEqual({
      earlier: { slug: first, title: expect.stringContaining('Prøve'), translated: false },
      later: { slug: last, title: 'قصة', translated: true },
    })
  })

  test('show picture and film with what of them is in her language', async () => {
    const [picture, film] = [await make('media'), await make('films')]
    const slug = await published({ picture, film })
    const data = { alt: 'نقطة' }
    await (await local()).update({ collection: 'media', id: picture, data, locale: 'ar' })
    expect(await storyBySlug('ar', slug)).toMatchObject({
      picture: { alt: 'نقطة', url: expect.stringContaining('/api/media/file/') },
      film: {
        title: 'En kvinde fortæller',
        mimeType: 'video/mp4',
        url: expect.stringContaining('/api/films/file/'),
      },
      titleTranslated: false,
      pictureTranslated: true,
      filmTranslated: { title: false, captions: false, transcript: false },
    })
  })

  test('have captions in her language, else in Danish; gone with the story', async () => {
    const film = await make('films')
    const slug = await published({ film })
    const data = {
      title: 'فيلم',
      captions: 'WEBVTT\n\n00:00.000 --> 00:02.000\nأهلاً',
      transcript: 'أهلاً',
    }
    await (await local()).update({ collection: 'films', id: film, data, locale: 'ar' })
    const answers = async () =>
      Promise.all((['ar', 'so'] as const).map((locale) => captionsAnswer(locale, slug)))
    const [arabic, somali] = await answers()
    expect(arabic?.headers.get('Content-Type')).toBe('text/vtt; charset=utf-8')
    expect(await arabic?.text()).toBe(data.captions)
    expect(await somali?.text()).toContain('Hej')
    const found = await (
      await local()
    ).find({ collection: 'stories', where: { slug: { equals: slug } } })
    await step('stories', textAt(at(found, 'docs', '0'), 'id'), { status: 'withdrawn' })
    for (const answer of await answers()) expect(answer.status).toBe(410)
    for (const other of ['findes-ikke', 'a\u0000b', '\ud83d', await published({})])
      expect((await captionsAnswer('da', other)).status).toBe(404)
    for (const odd of ['a\u0000b', '\ud83d', '../hemmeligt'])
      expect(await storyBySlug('da', odd)).toBe('missing')
  })
})
