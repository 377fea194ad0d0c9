import { cache } from 'react'
import type { Locale } from '@/domain/locales'
import { query } from '../api'
import { reach } from '../privateLinks/reach'
import { teacherPageDocument } from './queries'

/** One evening as its teacher has to know it, asked for once a request. */
export const teacherPage = cache((token: string, locale: Locale) =>
  reach(async () => (await query(teacherPageDocument, { token }, { locale })).teacherPage ?? null),
)

export type Taught = Extract<Awaited<ReturnType<typeof teacherPage>>, { state: 'open' }>['page']

export const teacherPath = (token: string): string => `/undervisning/${encodeURIComponent(token)}`

/** The languages that teachers read. */
export const teacherLocales = ['da', 'en'] as const satisfies readonly Locale[]
