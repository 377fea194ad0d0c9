import type { Locale } from './locales'
import { defaultLocale, isLocale } from './locales'

/**
 * The language to meet a visitor in: what she chose before, else the first of her browser's
 * languages that the site has, else Danish.
 */
export function chooseLocale(visitor: {
  readonly remembered: string | undefined
  readonly acceptLanguage: string | null
}): Locale {
  if (isLocale(visitor.remembered)) return visitor.remembered
  return preferred(visitor.acceptLanguage ?? '').find(isLocale) ?? defaultLocale
}

/** Tags that browsers send for a language that the site knows by another: Dari is written as Persian. */
const otherTags = new Map<string, Locale>([
  ['prs', 'fa'],
  ['pes', 'fa'],
])

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
  const tag = range.split('-')[0] ?? ''
  return { tag: otherTags.get(tag) ?? tag, weight: Number.isFinite(weight) ? weight : 0 }
}
