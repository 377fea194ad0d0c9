import type { Locale } from '@/domain/locales'
import { defaultLocale, direction } from '@/domain/locales'

export type LanguageAttributes = { readonly lang?: Locale; readonly dir?: 'ltr' | 'rtl' }

/** `lang` and `dir` for a text that stands in Danish because it has not been translated. */
export function languageOf(translated: boolean, page: Locale): LanguageAttributes {
  if (translated || page === defaultLocale) return {}
  return { lang: defaultLocale, dir: direction(defaultLocale) }
}
