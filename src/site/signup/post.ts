import type { Locale } from '@/domain/locales'
import {
  asReceipt,
  asToken,
  cookieIn,
  cookieLine,
  draftAge,
  typedAge,
  typedValue,
  type Receipt,
  type SignUpCookie,
  type Typed,
} from './cookies'

/** A form that the visitor sent, with what her browser holds. */
export type Post = {
  readonly locale: Locale
  readonly form: FormData
  readonly token: string | undefined
  readonly receipt: Receipt | undefined
  readonly https: boolean
}

/** Reads the request; undefined if another site sent it or it is no form. */
export async function readPost(
  request: Request,
  locale: Locale,
  https: boolean,
): Promise<Post | undefined> {
  if (isForeign(request)) return undefined
  const form = await request.formData().catch(() => undefined)
  if (form === undefined) return undefined
  const header = request.headers.get('cookie')
  return {
    locale,
    form,
    https,
    token: asToken(cookieIn(header, 'tilmelding', https)),
    receipt: asReceipt(cookieIn(header, 'kvittering', https)),
  }
}

/** Older browsers send no `Sec-Fetch-Site`; for them SameSite=Lax keeps the answers out of reach. */
function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  return site !== null && site !== 'same-origin' && site !== 'none'
}

/** Redirect after post (303), so that a reload sends nothing again. */
export function seeOther(address: string, cookieLines: readonly string[] = []): Response {
  const headers = new Headers({ location: address, 'cache-control': 'no-store' })
  for (const line of cookieLines) headers.append('set-cookie', line)
  return new Response(null, { status: 303, headers })
}

/** Lets her browser keep the draft for 24 hours from now. */
export const keeping = ({ https }: Post, token: string): string =>
  cookieLine('tilmelding', token, { maxAge: draftAge, https })

/** Lets her browser keep what she typed into a short form for some minutes, to show it to her again. */
export const keepingTyped = ({ https }: Post, typed: Typed): string =>
  cookieLine('skrevet', typedValue(typed), { maxAge: typedAge, https })

export const forgetting = ({ https }: Post, cookie: SignUpCookie): string =>
  cookieLine(cookie, '', { maxAge: 0, https })

/** The named fields of a short form. Nothing of ours is longer, so what is cut is refused all the same. */
export const typedIn = ({ form }: Post, names: readonly string[]): Typed =>
  Object.fromEntries(
    names.map((name) => {
      const value = form.get(name)
      return [name, typeof value === 'string' ? value.slice(0, longest) : '']
    }),
  )

const longest = 300

/** The server in front makes of it a page in her language that holds her form and sends it again. */
export const tooMany = (): Response => new Response(null, { status: 429 })
