import { defaultLocale, type Locale, locales } from '@/domain/locales'
import { absolute } from './addresses'
import { element, xmlDocument, type Xml } from './xml'

export type SitemapPage = Readonly<{
  /** After the language. */
  path: string
  /** ISO instant; undefined where nobody knows. */
  changed?: string | undefined
}>

/** Every public page that is the same for everyone, and no step of a form. */
export const standingPages: readonly SitemapPage[] = [
  '',
  '/kursus',
  '/historier',
  '/aktiviteter',
  '/tilmeld',
  '/tal-med-en-bydelsmor',
  '/kontakt',
  '/privatliv',
  '/tilgaengelighed',
  '/bevis',
  '/rapport',
].map((path) => ({ path }))

/** The pages in every language, each told of the others (sitemaps.org 0.9, with xhtml links). */
export function sitemap(pages: readonly SitemapPage[]): string {
  const urls = pages.flatMap((page) => locales.map((locale) => url(page, locale)))
  return xmlDocument(element('urlset', namespaces, urls))
}

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

const url = ({ path, changed }: SitemapPage, locale: Locale): Xml =>
  element('url', {}, [
    element('loc', {}, absolute(`/${locale}${path}`)),
    ...(changed === undefined ? [] : [element('lastmod', {}, new Date(changed).toISOString())]),
    ...locales.map((other) => link(other, `/${other}${path}`)),
    link('x-default', `/${defaultLocale}${path}`),
  ])

const link = (hreflang: string, path: string): Xml =>
  element('xhtml:link', { rel: 'alternate', hreflang, href: absolute(path) })
