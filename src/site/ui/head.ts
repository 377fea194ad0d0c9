import type { Metadata } from 'next'
import { env } from '@/env'
import type { Locale } from '@/domain/locales'
import { defaultLocale, locales } from '@/domain/locales'
import { localeOr } from '../locales'
import type { Messages } from '../messages'
import { messages } from '../messages'

type Head = {
  /** After the locale, such as `/historier`. */
  readonly path: string
  readonly title?: string
  readonly description?: string
  /** Her answers need mending: the title begins with the word for it. */
  readonly wrong?: boolean
  /** For pages of one visitor only. */
  readonly unlisted?: boolean
}

/** The head of a page: title, description, its one true address and its other languages. */
export function head(given: string, describe: (text: Messages, locale: Locale) => Head): Metadata {
  const locale = localeOr(given)
  const { site } = messages[locale]
  const {
    path,
    title,
    description = site.description,
    wrong,
    unlisted,
  } = describe(messages[locale], locale)
  const named = title === undefined ? site.name : `${title} – ${site.name}`
  return {
    metadataBase: new URL(env.SERVER_URL),
    title: wrong === true ? `${site.errorTitle}: ${named}` : named,
    description,
    formatDetection: { telephone: false },
    ...(unlisted === true ? { robots: { index: false } } : { alternates: addresses(locale, path) }),
  }
}

const addresses = (locale: Locale, path: string) => ({
  canonical: `/${locale}${path}`,
  languages: {
    ...Object.fromEntries(locales.map((other) => [other, `/${other}${path}`])),
    'x-default': `/${defaultLocale}${path}`,
  },
})
