import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locales'
import { defaultLocale, isLocale } from '@/domain/locales'
import { MissingPage } from './MissingPage'

/** A page in the language that its address names; an address without one is no page. */
export function forLocale(given: string, draw: (locale: Locale) => ReactNode): ReactNode {
  return isLocale(given) ? draw(given) : <MissingPage locale={defaultLocale} />
}
