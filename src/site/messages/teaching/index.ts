import type { Locale } from '@/domain/locales'
import type { SameAs } from '../texts'
import { da } from './da'
import { en } from './en'

/** Teachers are practitioners of the municipality and its neighbours: they read Danish or English. */
export const teaching = { da, en } satisfies Record<'da' | 'en', SameAs<typeof da>>
export type TeachingLocale = keyof typeof teaching

export const isTeachingLocale = (locale: Locale): locale is TeachingLocale => locale in teaching
