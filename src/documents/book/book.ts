import type { Chart } from '@/charts/drawing'

/** Our own words; what somebody wrote; a sum in øre; a count; a day, YYYY-MM-DD; nothing. */
export type Cell =
  | string
  | Readonly<{ said: string }>
  | Readonly<{ oere: number }>
  | Readonly<{ count: number }>
  | Readonly<{ day: string }>
  | null

export type Column = Readonly<{
  title: string
  /** What it needs in letters; where a paper is narrower, all columns give way in proportion. */
  width: number
  /** What is in it is a number, which stands at the end of its column. */
  isNumber?: boolean
}>

/** One table: a sheet of a spreadsheet, a part of a paper. Every row has a cell for every column. */
export type Sheet = Readonly<{
  title: string
  /** Drawn above the table, where there is paper to draw on. Its figures are the table's. */
  chart?: Chart
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  /** The last row, told apart from the others. */
  total?: readonly Cell[]
}>

/** What is told alike as spreadsheet, CSV and paper: made once, so that no two can disagree. */
export type Book = Readonly<{
  title: string
  /** What it is about and as of when, a line each. */
  lead: readonly string[]
  sheets: readonly Sheet[]
}>

/** As a Danish spreadsheet reads and writes a day: 05-09-2018. */
export const danishDay = (day: string): string => day.split('-').toReversed().join('-')

/** As Danes write a number: 7,5. */
export const danishNumber = (count: number): string => String(count).replace('.', ',')

/** On one line, without signs that cannot be seen. */
export const onOneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
