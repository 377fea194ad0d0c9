import { pathOf } from './kinds'

/**
 * The addresses that hold a secret: what a private link opens. They are kept by nobody, tell no other
 * site where a visitor came from, and stand in no log.
 */
export function isPrivate(url: string): boolean {
  return form.test(pathOf(url))
}

/** An address as it may be written down: the secret replaced, all else as it was. */
export function withoutSecret(url: string): string {
  return url.replace(form, '$1…')
}

const form = /^(\/[^/]*\/(?:min-side|undervisning|min-kalender|avis)\/)[^/?#]+/
