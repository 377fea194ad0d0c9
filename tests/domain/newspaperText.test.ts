import { describe, expect, test } from 'vitest'
import { leafletText, leafletLength } from '@/domain/leafletText'
import { newspaperLetter, withdrawalLetter } from '@/domain/newspaperLetters'
import { newspaperCount, newspaperText, refuseNewspaperText } from '@/domain/newspaperText'
import { proseText } from '@/domain/prose'

describe('a newspaper counts', () => {
  test.each([
    ['', 0],
    ['Æble', 4],
    ['A\u030ase', 3],
    ['to  ord', 7 - 1],
    ['et\r\n\r\nto', 5],
    [' med luft ', 8],
    ['👩‍👧 mor', 5],
  ])('%j as %i characters', (text, count) => {
    expect(newspaperCount(text)).toBe(count)
  })

  test('and takes 1,800, but not one more', () => {
    expect(refuseNewspaperText({ text: 'å'.repeat(1800) })).toEqual([])
    expect(refuseNewspaperText({ text: `${'å'.repeat(1800)}!` })).toMatchObject([
      { code: 'newspaperTooLong', values: { count: 1801, max: 1800 } },
    ])
    expect(refuseNewspaperText({ text: ' \n' })).toMatchObject([{ code: 'newspaperEmpty' }])
  })
})

test('the newspaper gets what was written for it, else the story’s own words', () => {
  const story = { title: 'T', lead: 'L', body: 'B' }
  expect(newspaperText(story)).toEqual({ title: 'T', lead: 'L', text: 'B', credit: '' })
  const own = { newspaperLead: ' NL ', newspaperText: 'NT', newspaperCredit: 'NC' }
  expect(newspaperText({ ...story, ...own })).toEqual({
    title: 'T',
    lead: 'NL',
    text: 'NT',
    credit: 'NC',
  })
})

test('a leaflet’s text is staff’s own, else the beginning of the story, cut between two words', () => {
  expect(leafletText(' Kort ', 'Lang')).toBe('Kort')
  const cut = leafletText(null, 'ord '.repeat(400))
  expect(cut.length).toBeLessThanOrEqual(leafletLength)
  expect(cut).toMatch(/ord …$/)
})

test('prose as plain text keeps its paragraphs, lists and breaks', () => {
  const text = (value: string) => ({ type: 'text', text: value })
  const block = (type: string, ...children: unknown[]) => ({ type, children })
  const body = {
    root: block(
      'root',
      block('heading', text('Før')),
      block('paragraph', text('Et'), { type: 'linebreak' }, text('to')),
      block('list', block('listitem', text('a')), block('listitem', text('b'))),
      block('paragraph', { type: 'link', children: [text('Slut')] }),
    ),
  }
  expect(proseText(body)).toBe('Før\n\nEt\nto\n\na\nb\n\nSlut')
  expect(proseText(null)).toBe('')
})

test('the letter says from when it may be printed, and the second that it may not', () => {
  const embargo = new Date('2026-12-01T05:00:00Z')
  const { body } = newspaperLetter({ title: 'T', embargo }, 'https://x.example/da/avis/abc')
  expect(body).toMatch(/tidligst bringes .*2026.*06[.:]00/)
  expect(body).toContain('\nhttps://x.example/da/avis/abc\n')
  expect(newspaperLetter({ title: 'T', embargo: null }, 'x').body).not.toMatch(/tidligst/)
  expect(withdrawalLetter('T').body).toMatch(/Brug hverken teksten eller billedet/)
})
