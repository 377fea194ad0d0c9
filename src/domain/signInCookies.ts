import { boundToHost, hostPrefix } from './hostCookies'

/** What waits for the second step of a log-in. */
export const halfSignInCookie = 'payload-second-step'

/** Payload knows a log-in by the first. */
const ofSignIn: readonly string[] = ['payload-token', halfSignInCookie]

/**
 * A `Cookie` header with those of a log-in under the names by which they are looked for. Over https one
 * counts only under the name that binds it: any other may have been set by a neighbouring host.
 */
export const heardSignIns = (cookies: string): string =>
  cookies
    .split(/;\s*/)
    .flatMap((cookie) => {
      const name = cookie.split('=', 1).join('').trim()
      if (ofSignIn.includes(name)) return []
      return ofSignIn.some((one) => name === boundToHost(one, true))
        ? [cookie.trim().slice(hostPrefix.length)]
        : [cookie]
    })
    .join('; ')
