import { isLocale } from '../../domain/locales'

/** Query names that some page reads, and so the only ones that make a page of its own. */
const names = ['maaned', 'side', 'tema'] as const

/** Below a language: what belongs to one visitor, or names what nobody else may learn. */
const personal = /^\/(sprog|bevis\/|tilmeld\/|tal-med-en-bydelsmor\/)/

/**
 * Under which key an address' answer may be kept for everyone; undefined where it may not. What an
 * address asks for beyond the known names is of no page of ours, and makes no key.
 */
export function keepableKey(url: string): string | undefined {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const [, first = '', ...rest] = pathname.split('/')
  const isOfSite = isLocale(first) || pathname === '/sitemap.xml' || pathname === '/robots.txt'
  if (!isOfSite || personal.test(`/${rest.join('/')}`)) return undefined
  const asked = [...searchParams.keys()]
  if (asked.some((name) => !names.some((known) => known === name))) return undefined
  const query = names.flatMap((name) => {
    const value = searchParams.get(name)
    return value === null ? [] : [`${name}=${value}`]
  })
  return query.length === 0 ? pathname : `${pathname}?${query.join('&')}`
}
