import { pathOf } from './kinds'

/**
 * The addresses that hold a secret: what a private link opens. They are kept by nobody, tell no other
 * site where a visitor came from, and stand in no log.
 */
export function isPrivate(url: string): boolean {
  return form.test(pathOf(url))
}

const form = /^(\/[^/]*\/(?:min-side|undervisning|min-kalender|avis)\/)[^/?#]+/
