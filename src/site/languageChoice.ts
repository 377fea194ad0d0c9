import { chooseLocale } from '@/domain/chooseLocale'
import type { Locale } from '@/domain/locales'

const cookie = 'sprog'
const year = 365 * 24 * 60 * 60

/** Answers `/`: on to the front page in the language to meet this visitor in. */
export const welcome = (request: Request): Response => onward(request, '')

/** Leads an address without a language on to a page of this site in the visitor's. */
export function onward(request: Request, path: string): Response {
  const locale = chooseLocale({
    remembered: rememberedIn(request.headers.get('cookie')),
    acceptLanguage: request.headers.get('accept-language'),
  })
  return redirect(`/${locale}${path}`, { vary: 'Accept-Language, Cookie' })
}

/** Remembers the language a visitor chose, and leads her to the page that she came from. */
export function rememberLanguage(request: Request, locale: Locale): Response {
  const side = new URL(request.url).searchParams.get('side') ?? ''
  return redirect(`/${locale}${ownPath(side)}`, {
    'set-cookie': `${cookie}=${locale}; Path=/; Max-Age=${year}; HttpOnly; SameSite=Lax`,
  })
}

function rememberedIn(header: string | null): string | undefined {
  return header?.match(/(?:^|;\s*)sprog=([a-z]{2})(?:;|$)/)?.[1]
}

/** A path of this site, or the front page: never an address that leads elsewhere. */
const ownPath = (path: string) => (/^(\/[\w-]+)+(\?[\w&=-]*)?$/.test(path) ? path : '')

const redirect = (location: string, headers: Readonly<Record<string, string>>) =>
  new Response(null, {
    status: 307,
    headers: { location, 'cache-control': 'no-store', ...headers },
  })
