import type { ReactNode } from 'react'
import { defaultLocale } from '@/domain/locales'
import type { SiteLocale } from '../locales'
import { isSiteLocale } from '../locales'
import { MissingPage } from './MissingPage'

/** A page in the language that its address names; an address without one is no page. */
export function forLocale(given: string, draw: (locale: SiteLocale) => ReactNode): ReactNode {
  return isSiteLocale(given) ? draw(given) : <MissingPage locale={defaultLocale} />
}
