import { defaultLocale, locales } from '@/domain/locales'
import { absolute } from './addresses'

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
].map((path) => ({ path }))

/** The pages in every language, each told of the others (sitemaps.org 0.9, with xhtml links). */
export function sitemap(pages: readonly SitemapPage[]): string {
  const urls = pages.flatMap((page) => locales.map((locale) => entry(page, locale)))
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}

function entry({ path, changed }: SitemapPage, locale: string): string {
  const others = locales.map((other) => link(other, `/${other}${path}`))
  return [
    '<url>',
    `<loc>${escaped(absolute(`/${locale}${path}`))}</loc>`,
    ...(changed ? [`<lastmod>${new Date(changed).toISOString()}</lastmod>`] : []),
    ...others,
    link('x-default', `/${defaultLocale}${path}`),
    '</url>',
  ].join('')
}

const link = (language: string, path: string): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(absolute(path))}"/>`

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
