import type { AdminLanguage } from '../language'

/** What all of staff's screens are drawn from, and no record is part of. */
export const parts = ['settings', 'words'] as const
/**
 * - `settings`: Payload's collections, fields and labels, for whoever is logged in
 * - `words`: the buttons and messages of Payload and of ours, which the log-in shows too
 */
export type Part = (typeof parts)[number]

/** The attribute of a page's `html` that tells which version of them it is drawn with. */
export const versionAttribute = 'data-version'

/** In its place where a page tells none: Next leaves it out of one that is not there. */
export const noVersion = 'nu'

/** Where a browser fetches a part, once for each version of the product. */
export const addressOf = (version: string, part: Part, language: AdminLanguage): string =>
  `/admin/faelles/${version}/${part}-${language}`
