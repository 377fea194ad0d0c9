import { locales, ownName } from '@/domain/locales'

/** The languages that we write in, each named in its own script. */
export const localeOptions = locales.map((value) => ({ value, label: ownName[value] }))
