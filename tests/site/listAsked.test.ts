import { describe, expect, test } from 'vitest'
import { storyThemes } from '@/domain/choices/publishing'
import { locales } from '@/domain/locales'
import { messages } from '@/site/messages'
import { listAsked, listPath } from '@/site/stories/listAddress'

describe('what an address asks of the list of stories', () => {
  test.each([
    [{}, { page: 1, theme: undefined }],
    [{ side: '2' }, { page: 2, theme: undefined }],
    [{ tema: 'health' }, { page: 1, theme: 'health' }],
    [
      { side: '3', tema: 'school' },
      { page: 3, theme: 'school' },
    ],
    [{ side: '0' }, { page: 1, theme: undefined }],
    [{ side: '-1' }, { page: 1, theme: undefined }],
    [{ side: '1e9' }, { page: 1, theme: undefined }],
    [{ side: '99999' }, { page: 1, theme: undefined }],
    [{ side: ['2', '3'] }, { page: 1, theme: undefined }],
    [{ tema: 'findes-ikke' }, { page: 1, theme: undefined }],
    [{ tema: ['health', 'school'] }, { page: 1, theme: undefined }],
    [{ tema: 'toString' }, { page: 1, theme: undefined }],
  ])('%j', (given, asked) => {
    expect(listAsked(given)).toEqual(asked)
  })

  test('is written back as the one address of that page', () => {
    expect(listPath({ page: 1, theme: undefined })).toBe('/historier')
    expect(listPath({ page: 2, theme: undefined })).toBe('/historier?side=2')
    expect(listPath({ page: 1, theme: 'health' })).toBe('/historier?tema=health')
    expect(listPath({ page: 2, theme: 'health' })).toBe('/historier?tema=health&side=2')
  })
})

test.each(locales)('every theme has a name of its own in %s', (locale) => {
  const names = storyThemes.map((theme) => messages[locale].stories.themes[theme])
  expect(new Set(names).size).toBe(storyThemes.length)
})
