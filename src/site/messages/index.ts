import type { SiteLocale } from '../locales'
import { ar } from './ar'
import type { Messages } from './da'
import { da } from './da'

export type { Messages }

/** Every text of the site, by language. A text that is missing in one of them does not compile. */
export const messages = { da, ar } satisfies Record<SiteLocale, Messages>
