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
