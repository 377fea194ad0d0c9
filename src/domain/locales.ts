/** The languages of the public site and of localised content, in the order they are offered. */
export const locales = ['da', 'en', 'ar', 'fa', 'ur', 'tr', 'so'] as const
export type Locale = (typeof locales)[number]

export const defaultLocale = 'da' satisfies Locale

export const rtlLocales = ['ar', 'fa', 'ur'] as const satisfies readonly Locale[]

/** Languages are named in their own script, never by flags. */
export const ownName = {
  da: 'Dansk',
  en: 'English',
  ar: 'العربية',
  fa: 'فارسی',
  ur: 'اردو',
  tr: 'Türkçe',
  so: 'Soomaali',
} as const satisfies Record<Locale, string>

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

export function direction(locale: Locale): 'ltr' | 'rtl' {
  return rtlLocales.some((rtl) => rtl === locale) ? 'rtl' : 'ltr'
}
