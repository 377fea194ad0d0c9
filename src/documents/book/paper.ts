import type { Chart } from '@/charts/drawing'
import { onPaper } from '@/charts/onPaper'
import { formatAmount } from '@/domain/money'
import type { Written } from '../paper/print'
import { printed } from '../paper/print'
import { danishDay, danishNumber, onOneLine, type Book, type Cell } from './book'

/** The book as a tagged PDF, A4 across. */
export function bookPaper({ title, lead, sheets }: Book): Promise<Buffer> {
  return printed('book/book.typ', (write) => {
    const told = (cell: Cell): Written => {
      if (cell === null) return plain('')
      if (typeof cell === 'string') return plain(cell)
      if ('said' in cell) return write(onOneLine(cell.said))
      if ('oere' in cell) return plain(formatAmount(cell.oere))
      return plain('count' in cell ? danishNumber(cell.count) : danishDay(cell.day))
    }
    return {
      title,
      lead,
      sheets: sheets.map(({ title: heading, chart, columns, rows, total }) => ({
        title: heading,
        chart: chart === undefined ? null : drawn(chart),
        columns: columns.map(({ isNumber = false, ...column }) => ({ ...column, isNumber })),
        rows: rows.map((cells) => cells.map(told)),
        total: total?.map(told) ?? null,
      })),
    }
  })
}

const drawn = ({ title, told, drawing }: Chart) => ({
  svg: onPaper(drawing),
  says: `${title}. ${told}`,
})

const plain = (text: string): Written => ({ text, drawing: null })
