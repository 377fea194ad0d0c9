import { storyThemes } from '../../domain/choices/publishing'
import { isLocale, type Locale } from '../../domain/locales'
import { readPosterCode } from '../../domain/posterCode'
import { pathOf } from './kinds'

/** A page of the public site, as the server in front knows it. */
type Page = {
  /** Its path after the locale. */
  readonly path: RegExp
  /**
   * What tells its answers apart beside the path, by the name in the query, in the page's own words;
   * null is what the page takes for nothing. Undefined for a page that may differ from one visitor to
   * the next, of which nothing is kept.
   */
  readonly query?: Readonly<Record<string, (given: string) => string | null>>
  /** Whether QR codes on paper lead to it, so that arrivals from them are counted. */
  readonly fromPaper?: true
  /** Whether it tells of the course and of us, and never of a woman. */
  readonly ofNobody?: true
  /** How visits to it are counted where its own path would say too much. */
  readonly countedAs?: string
}

/** Every page of the site. One that is missing here works, but is neither kept nor counted. */
const pages: readonly Page[] = [
  { path: /^$/, query: {} },
  { path: /^\/kursus$/, query: {}, ofNobody: true },
  {
    path: /^\/historier$/,
    query: {
      side: formed(/^(?!1$)[1-9]\d{0,3}$/),
      tema: (given) => storyThemes.find((theme) => theme === given) ?? null,
    },
    fromPaper: true,
  },
  { path: /^\/historier\/[a-z0-9-]{1,80}$/, query: {}, fromPaper: true },
  { path: /^\/aktiviteter$/, query: { maaned: formed(/^20\d\d-(0[1-9]|1[0-2])$/) } },
  { path: /^\/(kontakt|privatliv|tilgaengelighed|bevis)$/, query: {}, ofNobody: true },
  { path: /^\/rapport(\/\d{1,4})?$/, query: {} },
  // Whose diploma it is, the count of visits must not tell.
  { path: /^\/bevis\/[^/]+$/, countedAs: '/bevis' },
  // Whoever has such a link is known by it: neither it nor what it opens is kept.
  { path: /^\/min-side\/[^/]+(\/samtale)?$/, countedAs: '/min-side' },
  { path: /^\/undervisning\/[^/]+$/, countedAs: '/undervisning' },
  { path: /^\/avis\/[^/]+$/, countedAs: '/avis' },
  {
    path: /^\/tilmeld$/,
    query: { p: readPosterCode, slettet: formed(/^(svar|kvittering)$/) },
    fromPaper: true,
    ofNobody: true,
  },
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

/** Whether an address is that of a page which never tells of a woman. */
export const showsNobody = (url: string): boolean => find(url)?.page.ofNobody === true

/** The code of the poster or leaflet that led there, if one did. */
export function posterOf(url: string): string | null {
  if (find(url)?.page.fromPaper !== true) return null
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
    const told = others.length === 0 ? form(value) : null
    return told === null ? [] : [`${name}=${told}`]
  })
  return pathOf(url) + (read.length === 0 ? '' : `?${read.join('&')}`)
}

function formed(form: RegExp): (given: string) => string | null {
  return (given) => (form.test(given) ? given : null)
}

function find(url: string) {
  const path = pathOf(url)
  const locale = path.split('/', 2)[1]
  if (!isLocale(locale)) return undefined
  const rest = path.slice(locale.length + 1)
  const page = pages.find((one) => one.path.test(rest))
  return page && { page, locale, path: rest }
}
