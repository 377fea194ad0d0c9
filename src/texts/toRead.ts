import { createHash } from 'node:crypto'
import type { Locale } from '@/domain/locales'
import { locales } from '@/domain/locales'
import { written, type Text } from './written'

export type TextToRead = Text &
  Readonly<{
    locale: Locale
    /** Changes with the text: what was read is read until it is written anew. */
    fingerprint: string
  }>

/** The languages that we do not ourselves speak: all in them awaits a native reader. */
export const awaitedLocales: readonly Locale[] = locales.filter(
  (locale) => locale !== 'da' && locale !== 'en',
)

/** Every text that somebody with that mother tongue has to read, unless it has been. */
export function textsToRead(locale: Locale): readonly TextToRead[] {
  if (!awaitedLocales.includes(locale)) return []
  return written(locale).map((text) => ({
    ...text,
    locale,
    fingerprint: createHash('sha256').update(text.text).digest('hex').slice(0, 16),
  }))
}
