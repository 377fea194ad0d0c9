import type { Locale } from '@/domain/locales'
import { defaultLocale, locales } from '@/domain/locales'

/** Danish, and whatever other languages there are. */
export type Translated<Text> = { readonly da: Text } & Readonly<Partial<Record<Locale, Text>>>

/** The texts beside the Danish one, each with its language. */
export function translations<Text>(text: Translated<Text>): readonly (readonly [Locale, Text])[] {
  return locales.flatMap((locale) => {
    const own = locale === defaultLocale ? undefined : text[locale]
    return own === undefined ? [] : [[locale, own] as const]
  })
}
