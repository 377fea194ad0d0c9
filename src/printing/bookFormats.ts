import type { Book } from '@/documents/book/book'
import { csvOf } from '@/documents/book/csv'
import { bookPaper } from '@/documents/book/paper'

export type Written = Promise<Uint8Array<ArrayBuffer>> | string

type BookFormat = Readonly<{
  ending: 'xlsx' | 'csv' | 'pdf'
  written: (book: Book) => Written
}>

/** The ways in which any book is handed out. */
export const bookFormats: readonly BookFormat[] = [
  { ending: 'xlsx', written: asXlsx },
  { ending: 'csv', written: csvOf },
  { ending: 'pdf', written: async (book) => new Uint8Array(await bookPaper(book)) },
]

/** What writes spreadsheets is loaded with the first of them, not with every start. */
async function asXlsx(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const { xlsxOf } = await import('@/documents/book/xlsx')
  return new Uint8Array(await xlsxOf(book))
}
