import { describe, expect, test } from 'vitest'
import { at, graphql, local } from '../support/doors'
import { daysFromNow, make, publishedStory, step } from '../support/factories'
import { unique } from '../support/unique'

describe('storyGone', () => {
  const gone = async (slug: string) =>
    graphql('query ($slug: String!) { storyGone(slug: $slug) }', { variables: { slug } })

  test('is true of a withdrawn story alone', async () => {
    const slug = `borte-${unique()}`
    const id = await publishedStory({ slug })
    expect(at((await gone(slug)).data, 'storyGone')).toBe(false)
    await step('stories', id, { status: 'withdrawn' })
    expect(at((await gone(slug)).data, 'storyGone')).toBe(true)
    const draft = `kladde-${unique()}`
    await make('stories', { slug: draft })
    for (const other of [draft, 'findes-ikke', '', '%', `${slug}x`, `${slug}' or 1=1`])
      expect(at((await gone(other)).data, 'storyGone')).toBe(false)
  })

  test('is no fault for an address that nobody could write', async () => {
    for (const slug of ['a\u0000b', '\ud83d', 'x'.repeat(9000), '\u202e'])
      expect(at((await gone(slug)).data, 'storyGone')).toBe(false)
  })
})

describe('informationMeeting', () => {
  const meeting = async (locale = 'da') =>
    at(
      (
        await graphql('{ informationMeeting { startsAt place } }', {
          headers: { 'Accept-Language': locale },
        })
      ).data,
      'informationMeeting',
    )

  const plan = async (startsAt: string | null) => {
    const api = await local()
    const data = { informationMeeting: { startsAt, place: 'Prøvesalen' } }
    await api.updateGlobal({ slug: 'programme', data })
  }

  test('tells when and where, and nothing once it is over or not planned', async () => {
    expect(await meeting()).toBeNull()
    const startsAt = daysFromNow(7)
    await plan(startsAt)
    expect(await meeting()).toEqual({ startsAt, place: 'Prøvesalen' })
    await plan(daysFromNow(-1))
    expect(await meeting()).toBeNull()
    await plan(null)
    expect(await meeting()).toBeNull()
  })
})
