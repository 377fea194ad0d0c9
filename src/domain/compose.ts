import type { MessageMedium, MessagePurpose } from './choices/messages'
import type { ApplicantStatus } from './choices/people'
import { looksLikeCpr } from './cpr'
import { defaultLocale, locales, type Locale } from './locales'
import { isForThem } from './messages'
import { messageText, type MessageValues } from './messageText'
import { problem, type Problem } from './problem'
import { smsLength, type SmsLength } from './smsParts'

/** What staff may send by hand: their own words, or what is otherwise said by itself. */
export const composedPurposes = [
  'free',
  'interview',
  'admitted',
  'diplomaReady',
] as const satisfies readonly MessagePurpose[]
export type ComposedPurpose = (typeof composedPurposes)[number]

/** Staff's own words, by language. Danish stands in for a language that is left empty. */
export type Words = Readonly<Partial<Record<Locale, string>>>

export type Receiver = Readonly<{
  id: string
  name: string
  status: ApplicantStatus
  locale: Locale
  /** Whatever the number or the address is: who writes needs to know neither. */
  reachedBy: MessageMedium | null
  interview: Meeting | null
  /** Her team's next evening. */
  evening: Meeting | null
}>
export type Meeting = Readonly<{ when: Date; place?: string }>

export const longestWords = 600
const mostReceivers = 200

/** What one woman would be sent, or null when it does not fit where she stands. */
export function composedFor(
  receiver: Receiver,
  purpose: ComposedPurpose,
  words: Words,
): Readonly<{ language: Locale; text: string }> | null {
  if (!isForThem(purpose, receiver.status)) return null
  if (purpose === 'free') return wordsFor(words, receiver.locale)
  const values = valuesFor(purpose, receiver)
  const language = receiver.locale
  return values && { language, text: messageText(purpose, language, values) }
}

export function wordsFor(words: Words, locale: Locale): { language: Locale; text: string } {
  const own = (words[locale] ?? '').trim()
  return own === ''
    ? { language: defaultLocale, text: (words[defaultLocale] ?? '').trim() }
    : { language: locale, text: own }
}

export function valuesFor(
  purpose: Exclude<ComposedPurpose, 'free'>,
  { interview, evening }: Pick<Receiver, 'interview' | 'evening'>,
): MessageValues | null {
  if (purpose === 'diplomaReady') return {}
  return purpose === 'interview' ? interview : evening
}

export type Preview = Readonly<{
  /** Who gets it by telephone or e-mail. */
  reached: readonly Receiver[]
  withoutTelephone: number
  /** Who has neither, and must be told another way. */
  unreached: readonly Receiver[]
  /** Whom it does not fit. */
  unfit: readonly Receiver[]
  languages: readonly Readonly<{
    language: Locale
    count: number
    /** An example, which is every text where they are alike. */
    text: string
    /** The longest of them. */
    length: SmsLength
  }>[]
}>

/** Who would be sent what, before it is sent. */
export function previewOf(
  receivers: readonly Receiver[],
  purpose: ComposedPurpose,
  words: Words,
): Preview {
  const each = receivers.map((receiver) => ({
    receiver,
    composed: composedFor(receiver, purpose, words),
  }))
  const fit = each.filter(({ composed }) => composed !== null)
  const reached = fit.filter(({ receiver }) => receiver.reachedBy !== null)
  const texts = reached.flatMap(({ composed }) => composed ?? [])
  return {
    reached: reached.map(({ receiver }) => receiver),
    withoutTelephone: fit.filter(({ receiver }) => receiver.reachedBy !== 'sms').length,
    unreached: fit
      .filter(({ receiver }) => receiver.reachedBy === null)
      .map(({ receiver }) => receiver),
    unfit: each.filter(({ composed }) => composed === null).map(({ receiver }) => receiver),
    languages: locales.flatMap((language) => {
      const mine = texts.filter((one) => one.language === language).map(({ text }) => text)
      const [text] = mine
      return text === undefined
        ? []
        : [{ language, count: mine.length, text, length: longest(mine) }]
    }),
  }
}

function longest(texts: readonly string[]): SmsLength {
  return texts
    .map(smsLength)
    .reduce((most, one) => (one.units > most.units ? one : most), smsLength(''))
}

/** All that speaks against sending it. */
export function refuseComposed(given: {
  readonly purpose: ComposedPurpose
  readonly words: Words
  readonly receivers: number
}): Problem[] {
  const { purpose, words, receivers } = given
  return [
    ...(receivers === 0 ? [problem('applicants', 'receiversMissing')] : []),
    ...(receivers > mostReceivers
      ? [problem('applicants', 'receiversTooMany', { max: mostReceivers })]
      : []),
    ...(purpose === 'free' ? refuseWords(words) : []),
  ]
}

function refuseWords(words: Words): Problem[] {
  return [
    ...((words[defaultLocale] ?? '').trim() === ''
      ? [problem(`words.${defaultLocale}`, 'messageWordsMissing')]
      : []),
    ...locales.flatMap((locale) => {
      const text = words[locale] ?? ''
      if (looksLikeCpr(text)) return [problem(`words.${locale}`, 'cprFound')]
      return text.length > longestWords
        ? [problem(`words.${locale}`, 'textTooLong', { max: longestWords })]
        : []
    }),
  ]
}
