import { cache } from 'react'
import type { Locale } from '@/domain/locales'
import { formatDateTime } from '@/domain/time'
import { query } from '../api'
import { newspaper } from '../messages/newspaper/da'
import { reach } from '../privateLinks/reach'
import { newspaperPageDocument } from './queries'

/** A story as the newspaper may print it, asked for once a request. */
export const newspaperPage = cache((token: string) =>
  reach(
    async () =>
      (await query(newspaperPageDocument, { token }, { locale: 'da' })).newspaperPage ?? null,
  ),
)

export type ForNewspaper = Extract<
  Awaited<ReturnType<typeof newspaperPage>>,
  { state: 'open' }
>['page']

export const newspaperPath = (token: string): string => `/avis/${encodeURIComponent(token)}`

/** The languages that the newspaper reads. */
export const newspaperLocales = ['da'] as const satisfies readonly Locale[]

/** What must be read before all else: from when it may be printed. */
export const embargoLine = ({ embargo }: Pick<ForNewspaper, 'embargo'>): string =>
  embargo ? newspaper.embargo(formatDateTime(new Date(embargo), 'da')) : newspaper.free
