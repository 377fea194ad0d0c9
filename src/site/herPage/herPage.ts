import { cache } from 'react'
import type { Locale } from '@/domain/locales'
import { query } from '../api'
import { reach } from '../privateLinks/reach'
import { herPageDocument } from './queries'

/** A woman's own page, asked for once a request. */
export const herPage = cache((token: string, locale: Locale) =>
  reach(async () => (await query(herPageDocument, { token }, { locale })).herPage ?? null),
)

export type Hers = Extract<Awaited<ReturnType<typeof herPage>>, { state: 'open' }>['page']

export const herPath = (token: string): string => `/min-side/${encodeURIComponent(token)}`
