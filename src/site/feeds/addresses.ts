import type { Locale } from '@/domain/locales'
import { env } from '@/env'

/** Addresses for machines, after the language. */
export const feedPaths = {
  rss: '/historier/rss.xml',
  atom: '/historier/atom.xml',
  json: '/historier/feed.json',
  calendar: '/kalender.ics',
  activities: '/aktiviteter/kalender.ics',
  meeting: '/informationsmoede.ics',
} as const

/** A whole address of ours, as those need it who read it elsewhere. */
export const absolute = (path: string): string => `${env.SERVER_URL}${path}`

/** A calendar that a telephone or a laptop keeps up to date by itself. */
export const webcal = (locale: Locale, path: string): string =>
  absolute(`/${locale}${path}`).replace(/^https?:/, 'webcal:')

/** What a page's head names for those who would rather follow than visit: stories, or dates. */
export function followed(locale: Locale, path: string): Readonly<Record<string, string>> {
  const at = (feed: keyof typeof feedPaths) => `/${locale}${feedPaths[feed]}`
  if (path.startsWith('/historier'))
    return {
      'application/rss+xml': at('rss'),
      'application/atom+xml': at('atom'),
      'application/feed+json': at('json'),
    }
  return path.startsWith('/aktiviteter') ? { 'text/calendar': at('activities') } : {}
}
