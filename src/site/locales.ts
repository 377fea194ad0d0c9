import type { Locale } from '@/domain/locales'
import { defaultLocale } from '@/domain/locales'

/** The languages that the public site is written in so far: add one here and in `messages/`. */
export const siteLocales = ['da', 'ar'] as const satisfies readonly Locale[]

export type SiteLocale = (typeof siteLocales)[number]

export const isSiteLocale = (value: string): value is SiteLocale =>
  siteLocales.some((locale) => locale === value)

/** The language of an address, and Danish for one that names none. */
export const siteLocaleOr = (given: string): SiteLocale =>
  isSiteLocale(given) ? given : defaultLocale

/**
 * The language to meet a visitor in: what she chose before, else the first of her browser's
 * languages that the site has, else Danish.
 */
export function chooseLocale(visitor: {
  readonly remembered: string | undefined
  readonly acceptLanguage: string | null
}): SiteLocale {
  if (visitor.remembered !== undefined && isSiteLocale(visitor.remembered)) {
    return visitor.remembered
  }
  return preferred(visitor.acceptLanguage ?? '').find(isSiteLocale) ?? defaultLocale
}

/** Primary language tags by falling weight; a weight of 0 means "not this one" (RFC 9110, 12.4.2). */
function preferred(acceptLanguage: string): readonly string[] {
  return acceptLanguage
    .split(',')
    .map(tagAndWeight)
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}

function tagAndWeight(entry: string): { readonly tag: string; readonly weight: number } {
  const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = given === undefined ? 1 : Number(given.slice(2))
  return { tag: range.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 }
}
