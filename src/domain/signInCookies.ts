/** What waits for the second step of a log-in. */
export const halfSignInCookie = 'payload-second-step'

/** Payload knows a log-in by the first. */
const ofSignIn: readonly string[] = ['payload-token', halfSignInCookie]

/** Over https the name itself binds a cookie to this host, this path and https (RFC 6265bis). */
const bound = '__Host-'

/** A `Set-Cookie` line of a log-in as browsers are told it. */
export const toldSignIn = (line: string, https: boolean): string => (https ? bound + line : line)

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
      return ofSignIn.some((one) => name === bound + one)
        ? [cookie.trim().slice(bound.length)]
        : [cookie]
    })
    .join('; ')
