import { isLocale, type Locale } from '../../domain/locales'
import { readPosterCode } from '../../domain/posterCode'
import { pathOf } from './kinds'

/** A page of the public site, as the server in front knows it. */
type Page = {
  /** Its path after the locale. */
  readonly path: RegExp
  /**
   * What tells its answers apart beside the path, by the name in the query. Undefined for a page
   * that may differ from one visitor to the next, of which nothing is kept.
   */
  readonly query?: Readonly<Record<string, RegExp>>
  /** How visits to it are counted where its own path would say too much. */
  readonly countedAs?: string
}

/** Every page of the site. One that is missing here works, but is neither kept nor counted. */
const pages: readonly Page[] = [
  { path: /^$/, query: {} },
  { path: /^\/kursus$/, query: {} },
  { path: /^\/historier$/, query: { side: /^[1-9]\d{0,3}$/, tema: /^[a-zA-Z]{1,30}$/ } },
  { path: /^\/historier\/[a-z0-9-]{1,80}$/, query: {} },
  { path: /^\/aktiviteter$/, query: { maaned: /^20\d\d-(0[1-9]|1[0-2])$/ } },
  { path: /^\/(kontakt|privatliv|tilgaengelighed|bevis)$/, query: {} },
  { path: /^\/rapport(\/\d{1,4})?$/, query: {} },
  // Whose diploma it is, the count of visits must not tell.
  { path: /^\/bevis\/[^/]+$/, countedAs: '/bevis' },
  // Whoever has such a link is known by it: neither it nor what it opens is kept.
  { path: /^\/min-side\/[^/]+$/, countedAs: '/min-side' },
  { path: /^\/undervisning\/[^/]+$/, countedAs: '/undervisning' },
  { path: /^\/tilmeld$/, query: { p: /^[a-zA-Z0-9]{5}$/, slettet: /^(svar|kvittering)$/ } },
  { path: /^\/tilmeld\/([1-5]|ring-mig|ring-mig\/samtykke|kvittering)$/ },
  { path: /^\/tilmeld\/min-ansoegning(\/svar)?$/ },
  { path: /^\/tal-med-en-bydelsmor(\/tak)?$/ },
]

/** The page that an address names, as it is counted: without the language, and `/` for the front page. */
export function visitedPage(
  url: string,
): { readonly language: Locale; readonly page: string } | undefined {
  const found = find(url)
  return found && { language: found.locale, page: found.page.countedAs ?? (found.path || '/') }
}

/** The code of the poster that led to the sign-up, if one did. */
export function posterOf(url: string): string | null {
  if (find(url)?.path !== '/tilmeld') return null
  return readPosterCode(new URLSearchParams(url.slice(pathOf(url).length)).get('p'))
}

/**
 * The one address of a page that may be kept: with what it reads of the query, in one order, and
 * without all else that a link may carry.
 */
export function keptPage(url: string): string | undefined {
  const found = find(url)
  if (found?.page.query === undefined) return undefined
  const given = new URLSearchParams(url.slice(pathOf(url).length))
  const read = Object.entries(found.page.query).flatMap(([name, form]) => {
    const [value = '', ...others] = given.getAll(name)
    return others.length === 0 && form.test(value) ? [`${name}=${value}`] : []
  })
  return pathOf(url) + (read.length === 0 ? '' : `?${read.join('&')}`)
}

function find(url: string) {
  const path = pathOf(url)
  const locale = path.split('/', 2)[1]
  if (!isLocale(locale)) return undefined
  const rest = path.slice(locale.length + 1)
  const page = pages.find((one) => one.path.test(rest))
  return page && { page, locale, path: rest }
}
