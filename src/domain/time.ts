import type { Locale } from './locales'

/** All evenings are on the clock of Copenhagen, wherever the server stands. */
const timeZone = 'Europe/Copenhagen'

/** Whether the text is a day that exists, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** Whether the text is a time of day, written HH:MM on a clock of 24 hours. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/**
 * The instant of a wall-clock time in Copenhagen. A time that the change to summer time skips
 * becomes one hour later; of the two that the change to winter time repeats, the second is meant.
 * @throws RangeError when day or time is malformed: the caller has not checked what it was told.
 */
export function copenhagenInstant(day: string, time: string): Date {
  if (!isDay(day) || !isTime(time)) throw new RangeError(`No such wall-clock time: ${day} ${time}`)
  const wall = Date.parse(`${day}T${time}:00Z`)
  const guess = wall - offsetAt(wall)
  return new Date(wall - offsetAt(guess))
}

/** The day in Copenhagen, YYYY-MM-DD. */
export function copenhagenDate(instant: Date): string {
  return wallClock(instant).slice(0, 10)
}

/** The time of day in Copenhagen, HH:MM. */
export function copenhagenTime(instant: Date): string {
  return wallClock(instant).slice(11, 16)
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Monday is 1, Sunday is 7. */
export function isoWeekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** The ISO 8601 week: the first is the one with the year's first Thursday. */
export function isoWeek(day: string): number {
  const thursday = addDays(day, 4 - isoWeekday(day))
  const yearStart = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`)
  return 1 + Math.floor((Date.parse(`${thursday}T00:00:00Z`) - yearStart) / weekLength)
}

/** A day in words; an instant is told as its day in Copenhagen. */
export function formatDate(date: Date | string, locale: Locale): string {
  const day = typeof date === 'string' ? date.slice(0, 10) : copenhagenDate(date)
  return formatter(locale, 'date').format(new Date(`${day}T12:00:00Z`))
}

export function formatTime(instant: Date, locale: Locale): string {
  return formatter(locale, 'time').format(instant)
}

export function formatDateTime(instant: Date, locale: Locale): string {
  return formatter(locale, 'dateTime').format(instant)
}

/** A month (YYYY-MM) in words, such as "november 2026". */
export function formatMonth(month: string, locale: Locale): string {
  return formatter(locale, 'month').format(new Date(`${month}-01T12:00:00Z`))
}

/** A day's name, whole, or short where it stands over a column. */
export function formatWeekday(day: string, locale: Locale, length: 'long' | 'short'): string {
  const shape = length === 'long' ? 'weekday' : 'shortWeekday'
  return formatter(locale, shape).format(new Date(`${day}T12:00:00Z`))
}

/** Short, for lists and headings: 5. sep. 2018, 17.00. */
export function formatMoment(instant: Date, locale: Locale): string {
  return formatter(locale, 'moment').format(instant)
}

/** A day, short, with its weekday: ons. 5. sep. 2018. */
export function formatShortDay(instant: Date, locale: Locale): string {
  return formatter(locale, 'shortDay').format(instant)
}

const weekLength = 7 * 24 * 60 * 60 * 1000

const wallClockFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

function wallClock(instant: Date): string {
  return new Date(instant.getTime() + offsetAt(instant.getTime())).toISOString().slice(0, 19)
}

/** Milliseconds that Copenhagen is ahead of UTC at that moment. */
function offsetAt(epoch: number): number {
  const quarter = Math.floor(epoch / quarterHour)
  const known = offsets.get(quarter)
  if (known !== undefined) return known
  const offset = Date.parse(`${formatted(quarter * quarterHour)}Z`) - quarter * quarterHour
  if (offsets.size >= mostOffsets) offsets.clear()
  offsets.set(quarter, offset)
  return offset
}

/**
 * What the calendar of the platform says takes longer than all else about a moment. The clock has
 * never been changed within a quarter of an hour since there are such changes.
 */
const offsets = new Map<number, number>()
const quarterHour = 15 * 60 * 1000
const mostOffsets = 1000

function formatted(epoch: number): string {
  const parts = new Map(wallClockFormat.formatToParts(epoch).map((p) => [p.type, p.value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
  return `${day}T${part('hour')}:${part('minute')}:${part('second')}`
}

// People here count days and money in Western digits and in the Gregorian calendar,
// whatever the custom of the language: "fa" alone would show a Persian year.
const tags = {
  da: 'da-DK',
  en: 'en-GB',
  ar: 'ar-u-ca-gregory-nu-latn',
  fa: 'fa-u-ca-gregory-nu-latn',
  ur: 'ur-u-ca-gregory-nu-latn',
  tr: 'tr-TR',
  so: 'so',
} satisfies Record<Locale, string>

const dayParts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const shortParts = { day: 'numeric', month: 'short', year: 'numeric' } as const
const timeParts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const shapes = {
  date: { ...dayParts, timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  weekday: { weekday: 'long', timeZone: 'UTC' },
  shortWeekday: { weekday: 'short', timeZone: 'UTC' },
  time: { ...timeParts, timeZone },
  dateTime: { ...dayParts, ...timeParts, timeZone },
  moment: { ...shortParts, ...timeParts, timeZone },
  shortDay: { ...shortParts, weekday: 'short', timeZone },
} satisfies Record<string, Intl.DateTimeFormatOptions>

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: Locale, shape: keyof typeof shapes): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(tags[locale], shapes[shape])
  formatters.set(key, made)
  return made
}
