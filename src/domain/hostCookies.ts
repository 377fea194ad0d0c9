/** In front of a name that itself binds a cookie to this host, this path and https (RFC 6265bis). */
export const hostPrefix = '__Host-'

/** The name of a cookie, or a `Set-Cookie` line that begins with it: bound to its host over https. */
export const boundToHost = (cookie: string, https: boolean): string =>
  https ? hostPrefix + cookie : cookie
