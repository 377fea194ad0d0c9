import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node'
import { onOneLine, type Book, type Cell, type Sheet } from './book'

/**
 * A workbook with a sheet for each table; title and lead stand above the first. Texts are stored as
 * texts and sums as numbers of kroner, so nothing is reckoned with but what is a sum.
 */
export const xlsxOf = ({ title, lead, sheets }: Book): Promise<Buffer> =>
  writeXlsxFile(
    sheets.map((sheet, index) =>
      sheetOf(sheet, index === 0 ? [[bold(title)], ...lead.map((line) => [textOf(line)]), []] : []),
    ),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer()

const sheetOf = (sheet: Sheet, above: readonly Row[]) => ({
  sheet: sheet.title,
  data: [...above, ...rowsOf(sheet)],
  columns: sheet.columns.map(({ width }) => ({ width: Math.round(width * 1.4) })),
  orientation: across,
  stickyRowsCount: above.length + 1,
})

const across = 'landscape' as const

function rowsOf({ columns, rows, total }: Sheet): Row[] {
  return [
    columns.map(({ title, isNumber = false }) => ({
      ...bold(title),
      align: isNumber ? 'right' : 'left',
    })),
    ...rows.map((cells) => cells.map(stored)),
    ...(total === undefined
      ? []
      : [total.map((cell): CellObject => ({ ...stored(cell), fontWeight: 'bold' }))]),
  ]
}

/** The midnight that a spreadsheet means by a day, wherever the server stands. */
const midnight = (day: string) => new Date(`${day}T00:00:00Z`)

function stored(cell: Cell): CellObject {
  if (cell === null) return {}
  if (typeof cell === 'string') return textOf(cell)
  if ('said' in cell) return textOf(cell.said)
  if ('oere' in cell) return { type: Number, value: cell.oere / 100, format: '#,##0.00' }
  if ('count' in cell) return { type: Number, value: cell.count }
  return { type: Date, value: midnight(cell.day), format: 'dd-mm-yyyy' }
}

const textOf = (text: string): CellObject => ({ type: String, value: onOneLine(text) })

const bold = (text: string): CellObject => ({ ...textOf(text), fontWeight: 'bold' })
