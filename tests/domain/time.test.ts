import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '@/domain/locales'
import {
  addDays,
  copenhagenDate,
  copenhagenInstant,
  copenhagenTime,
  formatDate,
  formatDateTime,
  formatTime,
  isDay,
  isoWeek,
  isoWeekday,
  isTime,
} from '@/domain/time'

const iso = (day: string, time: string) => copenhagenInstant(day, time).toISOString()

describe('the clock of Copenhagen', () => {
  it('is two hours ahead in summer and one in winter', () => {
    expect(iso('2018-08-08', '17:00')).toBe('2018-08-08T15:00:00.000Z')
    expect(iso('2018-11-14', '17:00')).toBe('2018-11-14T16:00:00.000Z')
  })

  it('skips an hour on the last Sunday of March and repeats one in October', () => {
    expect(iso('2018-03-25', '01:59')).toBe('2018-03-25T00:59:00.000Z')
    expect(copenhagenTime(copenhagenInstant('2018-03-25', '02:30'))).toBe('03:30')
    expect(iso('2018-03-25', '03:00')).toBe('2018-03-25T01:00:00.000Z')
    expect(iso('2018-10-28', '02:30')).toBe('2018-10-28T01:30:00.000Z')
    expect(iso('2018-10-28', '03:00')).toBe('2018-10-28T02:00:00.000Z')
  })

  it('decides which day it is', () => {
    expect(copenhagenDate(new Date('2018-08-08T22:30:00Z'))).toBe('2018-08-09')
    expect(copenhagenDate(new Date('2018-12-31T23:00:00Z'))).toBe('2019-01-01')
    expect(copenhagenTime(new Date('2018-12-31T23:00:00Z'))).toBe('00:00')
  })

  it('gives back the day and time that it was told, but for the skipped hour', () => {
    const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))
    const anyTime = fc
      .integer({ min: 0, max: 24 * 60 - 1 })
      .map(
        (m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`,
      )
    fc.assert(
      fc.property(anyDay, anyTime, (day, time) => {
        fc.pre(!time.startsWith('02:'))
        const instant = copenhagenInstant(day, time)
        expect([copenhagenDate(instant), copenhagenTime(instant)]).toEqual([day, time])
      }),
    )
  })

  it('throws on what is no day or no time, instead of guessing', () => {
    expect(() => copenhagenInstant('2018-02-30', '17:00')).toThrow(RangeError)
    expect(() => copenhagenInstant('2018-08-08', '17.00')).toThrow(RangeError)
  })
})

describe('days', () => {
  it('are written year, month, day and exist', () => {
    expect(isDay('2020-02-29')).toBe(true)
    for (const text of [
      '2018-02-29',
      '2018-13-01',
      '2018-8-8',
      '08-08-2018',
      '',
      '2018-08-08T00:00',
    ]) {
      expect(isDay(text)).toBe(false)
    }
  })

  it('are counted over months, years and changes of the hour', () => {
    expect(addDays('2018-10-27', 2)).toBe('2018-10-29')
    expect(addDays('2018-12-31', 1)).toBe('2019-01-01')
    expect(addDays('2020-03-01', -1)).toBe('2020-02-29')
  })

  it('have the weekday and week of ISO 8601', () => {
    expect(isoWeekday('2018-08-08')).toBe(3)
    expect(isoWeekday('2018-08-12')).toBe(7)
    expect(isoWeek('2018-10-17')).toBe(42)
    expect(isoWeek('2018-12-31')).toBe(1)
    expect(isoWeek('2021-01-03')).toBe(53)
    expect(isoWeek('2016-01-03')).toBe(53)
    expect(isoWeek('2024-12-30')).toBe(1)
  })
})

describe('times', () => {
  it('are on a clock of 24 hours', () => {
    for (const text of ['00:00', '17:00', '23:59']) expect(isTime(text)).toBe(true)
    for (const text of ['24:00', '17:60', '7:00', '17.00', '']) expect(isTime(text)).toBe(false)
  })
})

describe('dates in words', () => {
  const firstEvening = copenhagenInstant('2018-08-08', '17:00')

  it('are told as Danes and English tell them', () => {
    expect(formatDate('2018-08-08', 'da')).toBe('onsdag den 8. august 2018')
    expect(formatDate(firstEvening, 'en')).toMatch(/^Wednesday,? 8 August 2018$/)
    expect(formatTime(firstEvening, 'da')).toBe('17.00')
    expect(formatTime(firstEvening, 'en')).toBe('17:00')
    expect(formatDateTime(firstEvening, 'da')).toBe('onsdag den 8. august 2018 kl. 17.00')
  })

  it.each(locales)(
    'in %s have the Gregorian year, Western digits and the hour of Copenhagen',
    (locale) => {
      const text = formatDateTime(firstEvening, locale)
      expect(text).toContain('2018')
      expect(text).toMatch(/(^|\D)8(\D|$)/)
      expect(text).toMatch(/17[.:]00/)
      expect(text).not.toMatch(/[٠-٩۰-۹]/)
    },
  )

  it('are the day in Copenhagen, not in Greenwich', () => {
    expect(formatDate(new Date('2018-08-08T22:30:00Z'), 'da')).toContain('torsdag den 9.')
  })

  it('differ from language to language', () => {
    expect(new Set(locales.map((locale) => formatDate('2018-08-08', locale))).size).toBe(7)
  })
})
