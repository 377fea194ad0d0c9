import { formatAmount } from '@/domain/money'
import { danishDay, danishNumber, onOneLine, type Book, type Cell } from './book'

/**
 * As a Danish Excel opens it by a double click: semicolons, decimal comma, UTF-8 with its mark, lines
 * that end as Windows ends them. The tables follow each other with an empty line between.
 */
export function csvOf({ title, lead, sheets }: Book): string {
  const tables = sheets.map(({ title: heading, columns, rows, total }) => [
    [heading],
    columns.map((column) => column.title),
    ...rows,
    ...(total === undefined ? [] : [total]),
  ])
  const parts = [[title, ...lead].map((line) => [line]), ...tables]
  return `\ufeff${parts.map((lines) => lines.map(lineOf).join('')).join('\r\n')}`
}

const lineOf = (cells: readonly Cell[]) => `${cells.map(written).join(';')}\r\n`

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return quoted(cell)
  if ('said' in cell) return quoted(cell.said)
  if ('oere' in cell) return formatAmount(cell.oere).replaceAll('.', '')
  if ('count' in cell) return danishNumber(cell.count)
  return danishDay(cell.day)
}

function quoted(text: string): string {
  const safe = harmless(onOneLine(text))
  return /[;"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A spreadsheet reckons with what begins like a formula, whoever wrote it, and may then read other
 * cells and send them away. After an apostrophe it is text. (OWASP, CSV injection; the last four are
 * the wide signs of East Asia, which some programs take for the same.)
 */
const harmless = (text: string): string => (/^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text)
