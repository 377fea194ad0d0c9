import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { addMonths } from '@/domain/months'
import type { Locale } from '@/domain/locales'
import { messages } from '@/site/messages'
import type { Happening } from '@/site/activities/month'
import { monthAsked, monthPath, monthsBeside } from '@/site/activities/monthAddress'
import { MonthCalendar } from '@/site/activities/MonthCalendar'

const now = new Date('2026-11-25T12:00:00Z')

describe('the month of an address', () => {
  test.each([
    ['2026-10', '2026-10'],
    ['2025-11', '2025-11'],
    ['2027-11', '2027-11'],
    ['2025-10', '2026-11'],
    ['2027-12', '2026-11'],
    ['2026-13', '2026-11'],
    ['9999999-01', '2026-11'],
    ['', '2026-11'],
    [undefined, '2026-11'],
    [['2026-10', '2026-09'], '2026-11'],
  ])('%j shows %s', (given, month) => {
    expect(monthAsked(given, now)).toBe(month)
  })

  test('is this month in Copenhagen, where it begins before it does in Greenwich', () => {
    expect(monthAsked(undefined, new Date('2026-11-30T23:30:00Z'))).toBe('2026-12')
  })

  test('leads no further than a year either way', () => {
    let [month, steps] = ['2026-11', 0]
    for (let next: string | undefined = month; next; next = monthsBeside(month, now).after) {
      month = next
      steps += 1
      expect(monthAsked(month, now)).toBe(month)
    }
    expect([month, steps]).toEqual(['2027-11', 13])
    expect(monthsBeside(addMonths('2026-11', -12), now)).toEqual({
      before: undefined,
      after: '2025-12',
    })
  })

  test('has one address, and the present one that of the page itself', () => {
    expect(monthPath('2026-11', now)).toBe('/aktiviteter')
    expect(monthPath('2026-12', now)).toBe('/aktiviteter?maaned=2026-12')
  })
})

describe('a month as it is drawn', () => {
  const happening: Happening = {
    id: 'en',
    title: 'Madaften',
    day: '2026-11-29',
    startsAt: '2026-11-29T16:00:00Z',
    cancelled: false,
    translated: true,
  }
  const drawn = (happenings: readonly Happening[], locale: Locale = 'da') =>
    renderToStaticMarkup(
      <MonthCalendar {...{ locale, now, happenings }} month="2026-11" told={new Set(['en'])} />,
    )

  test('has a caption, seven named columns from Monday, and today marked once', () => {
    const html = drawn([])
    expect(html).toContain('<caption>november 2026</caption>')
    const days = [...html.matchAll(/<th scope="col" abbr="([^"]+)"/g)].map(([, day]) => day)
    const week = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']
    expect(days).toEqual(week)
    expect(html.match(/aria-current="date"/g)).toHaveLength(1)
    expect(html).toMatch(/aria-current="date"><time class="day" dateTime="2026-11-25"/)
    expect(html).toContain(messages.da.activities.noneInMonth)
  })

  test('tells the hour of Copenhagen, and leads to what the page tells about', () => {
    const html = drawn([happening, { ...happening, id: 'to', title: 'Debat' }])
    expect(html.match(/17\.00/g)).toHaveLength(4)
    expect(html).toContain('<a href="#a-en">Madaften</a>')
    expect(html).toContain('<span>Debat</span>')
    expect(html).not.toContain('#a-to')
  })

  test('marks what was called off, and Danish on another language’s page', () => {
    const html = drawn([{ ...happening, cancelled: true, translated: false }], 'ar')
    expect(html).toContain(`<strong class="off">${messages.ar.activities.cancelled}</strong>`)
    expect(html).toContain('lang="da" dir="ltr">Madaften</a>')
  })
})
