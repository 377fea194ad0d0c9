import type { Metadata } from 'next'
import type { Locale } from '@/domain/locales'
import { locales } from '@/domain/locales'
import { messages } from '../messages'
import type { Picture } from './sharedPages'

type Shared = {
  readonly locale: Locale
  /** After the locale. */
  readonly path: string
  readonly picture: Picture
  readonly title: string
  readonly description: string
  /** Of a story; other pages have no date. */
  readonly publishedAt: string | undefined
}

/** What is shown of a page where it is shared. */
export function openGraph(shared: Shared): Pick<Metadata, 'openGraph' | 'twitter'> {
  const { locale, path, picture, title, description, publishedAt } = shared
  const siteName = messages[locale].site.name
  const image = {
    url: `/${locale}${picture.path}`,
    type: 'image/png',
    ...pictureSize,
    alt: `${picture.says} – ${siteName}`,
  }
  const page = {
    siteName,
    title,
    description,
    url: `/${locale}${path}`,
    locale: territories[locale],
    alternateLocale: locales.filter((other) => other !== locale).map((other) => territories[other]),
    images: [image],
  }
  return {
    openGraph:
      publishedAt === undefined
        ? { ...page, type: 'website' }
        : { ...page, type: 'article', publishedTime: publishedAt },
    // The rest is taken from what stands above.
    twitter: { card: 'summary_large_image' },
  }
}

const pictureSize = { width: 1200, height: 630 } as const

/** Languages as Open Graph names them: each with a country. */
const territories = {
  da: 'da_DK',
  en: 'en_GB',
  ar: 'ar_AR',
  fa: 'fa_IR',
  ur: 'ur_PK',
  tr: 'tr_TR',
  so: 'so_SO',
} satisfies Record<Locale, string>
