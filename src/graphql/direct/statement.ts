import { namesFor, type Prepared } from '@/database/prepared'
import type { Locale } from '@/domain/locales'
import { inFallback, inLocale, own, type Column } from './columns'

/** The language that is asked for, and the one that stands in for it, if another does. */
export type Languages = Readonly<{ locale: Locale; fallback: Locale | null }>

/** What is asked of a collection, each part as SQL. */
export type Asked = Readonly<{
  table: string
  columns: readonly Column[]
  languages: Languages
  condition: string
  /** In the order of their places in the condition. */
  values: readonly unknown[]
  order: string
  limit: number
  page: number
}>

/** The records of a page. */
export function recordsStatement(asked: Asked): Statement {
  const { table, columns, languages, condition, order, limit, page } = asked
  const values = [...asked.values]
  const inLanguage = (words: string, language: Locale) =>
    ` LEFT JOIN "${table}_locales" ${words} ON ${words}._parent_id = ${own}.id AND ${words}._locale = $${values.push(language)}`
  const isInWords = columns.some(({ isLocalised }) => isLocalised)
  const words = isInWords ? inLanguage(inLocale, languages.locale) : ''
  const { fallback } = languages
  const others = isInWords && fallback !== null ? inLanguage(inFallback, fallback) : ''
  const kept = [`${own}.id`, ...columns.flatMap((one) => valuesOf(one, fallback !== null))].join(
    ', ',
  )
  const text = `SELECT ${kept} FROM "${table}" ${own}${words}${others} WHERE ${condition} ORDER BY ${order} LIMIT ${limit} OFFSET ${(page - 1) * limit}`
  return { text, values, ...(page === 1 ? nameOf(text) : {}) }
}

/** How many records there are on all pages. */
export function countStatement({ table, condition, values }: Asked): Statement {
  const text = `SELECT count(*)::int AS total FROM "${table}" ${own} WHERE ${condition}`
  return { text, values, ...nameOf(text) }
}

type Statement = Prepared & Readonly<{ values: readonly unknown[] }>

const valuesOf = ({ field, sql, isLocalised }: Column, hasFallback: boolean): readonly string[] =>
  isLocalised
    ? [
        `${inLocale}.${sql} AS "${field.name}"`,
        ...(hasFallback ? [`${inFallback}.${sql} AS "${fallbackOf(field.name)}"`] : []),
      ]
    : [`${sql} AS "${field.name}"`]

/** Under which name a word stands in the language that stands in for the one asked for. */
export const fallbackOf = (name: string): string => `${name} fallback`

const nameOf = namesFor('direct', 60)
