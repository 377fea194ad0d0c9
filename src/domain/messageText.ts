import type { MessagePurpose } from './choices/messages'
import { direction, type Locale } from './locales'
import { ar } from './messageTexts/ar'
import { da } from './messageTexts/da'
import { en } from './messageTexts/en'
import { fa } from './messageTexts/fa'
import { so } from './messageTexts/so'
import type { MessageTexts } from './messageTexts/texts'
import { tr } from './messageTexts/tr'
import { ur } from './messageTexts/ur'
import { formatDateTime, formatTime } from './time'

export const messageTexts = { da, en, ar, fa, ur, tr, so } satisfies Record<Locale, MessageTexts>

/** The occasions that have a text of ours; `free` is staff's own. */
export type TextPurpose = Exclude<MessagePurpose, 'free'>

/**
 * What fills the blanks. Moments are told on Copenhagen's clock in her language. A link stands on a
 * line of its own, so that a telephone finds its end.
 */
export type MessageValues = Readonly<{
  code?: string
  when?: Date
  before?: Date
  until?: Date
  place?: string
  link?: string
}>

/** The text of an occasion in a language. @throws RangeError when a blank has nothing to fill it. */
export function messageText(purpose: TextPurpose, locale: Locale, values: MessageValues): string {
  const filled = messageTexts[locale][purpose].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = told(name, purpose, locale, values)
    if (value === undefined) throw new RangeError(`The text ${purpose} needs ${name}`)
    return apart(value, locale)
  })
  return values.link === undefined ? filled : `${filled}\n${values.link}`
}

/** A neutral subject: it stands on a locked screen. */
export const messageSubject = (locale: Locale): string => messageTexts[locale].subject

function told(
  name: string,
  purpose: TextPurpose,
  locale: Locale,
  { code, when, before, until, place }: MessageValues,
): string | undefined {
  if (name === 'code') return code
  if (name === 'before') return before && formatDateTime(before, locale)
  if (name === 'until') return until && formatDateTime(until, locale)
  if (name !== 'when' || when === undefined) return undefined
  const time = purpose === 'reminderHours' ? formatTime(when, locale) : formatDateTime(when, locale)
  return place ? `${time}, ${place}` : time
}

/** Numbers and names of places keep their order in a text from right to left. */
const apart = (value: string, locale: Locale): string =>
  direction(locale) === 'rtl' ? `\u2068${value}\u2069` : value
