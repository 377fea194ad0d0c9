import type { Locale } from '@/domain/locales'
import { defaultLocale, isLocale } from '@/domain/locales'

/** The language of an address, and Danish for one that names none. */
export const localeOr = (given: string): Locale => (isLocale(given) ? given : defaultLocale)
