import type { Locale } from '@/domain/locales'
import type { SameAs } from '../texts'
import { ar } from './ar'
import { da } from './da'
import { en } from './en'
import { fa } from './fa'
import { so } from './so'
import { tr } from './tr'
import { ur } from './ur'

export const tally: Readonly<Record<Locale, SameAs<typeof da>>> = { da, en, ar, fa, ur, tr, so }
