import type { Metadata } from 'next'
import { env } from '@/env'
import type { Locale } from '@/domain/locales'
import { defaultLocale, locales } from '@/domain/locales'
import { followed } from '../feeds/addresses'
import { localeOr } from '../locales'
import type { Messages } from '../messages'
import { messages } from '../messages'
import { openGraph } from '../share/openGraph'
import { type Picture, pictureOf } from '../share/sharedPages'

type Head = {
  /** After the locale, such as `/historier`. */
  readonly path: string
  readonly title?: string
  readonly description?: string
  /** Its share picture, where that is not the one of its path. */
  readonly picture?: Picture
  /** Of a story. */
  readonly publishedAt?: string
  /** Her answers need mending: the title begins with the word for it. */
  readonly wrong?: boolean
  /** For pages of one visitor only. */
  readonly unlisted?: boolean
}

/**
 * The head of a page: title, description, its one true address, its other languages, and what is
 * shown of it where it is shared.
 */
export function head(given: string, describe: (text: Messages, locale: Locale) => Head): Metadata {
  const locale = localeOr(given)
  const { site } = messages[locale]
  const about = describe(messages[locale], locale)
  const { title, description = site.description, wrong, unlisted } = about
  const named = title === undefined ? site.name : `${title} – ${site.name}`
  return {
    metadataBase: new URL(env.SERVER_URL),
    title: wrong === true ? `${site.errorTitle}: ${named}` : named,
    description,
    formatDetection: { telephone: false },
    ...(unlisted === true
      ? { robots: { index: false } }
      : found(locale, { ...about, description })),
  }
}

/** What leads people to a page that is for everyone. */
function found(locale: Locale, { path, description, ...about }: Listed): Metadata {
  const text = messages[locale]
  const { title = text.site.name, picture = pictureOf(path, text), publishedAt } = about
  return {
    alternates: addresses(locale, path),
    ...openGraph({ locale, path, picture, title, description, publishedAt }),
  }
}

type Listed = Head & { readonly description: string }

const addresses = (locale: Locale, path: string) => ({
  canonical: `/${locale}${path}`,
  languages: {
    ...Object.fromEntries(locales.map((other) => [other, `/${other}${path}`])),
    'x-default': `/${defaultLocale}${path}`,
  },
  types: followed(locale, path),
})
