import type { Book } from '@/documents/book/book'
import { csvOf } from '@/documents/book/csv'
import { bookPaper } from '@/documents/book/paper'
import { xlsxOf } from '@/documents/book/xlsx'

export type Written = Promise<Uint8Array<ArrayBuffer>> | string

type BookFormat = Readonly<{
  ending: 'xlsx' | 'csv' | 'pdf'
  written: (book: Book) => Written
}>

/** The ways in which any book is handed out. */
export const bookFormats: readonly BookFormat[] = [
  { ending: 'xlsx', written: async (book) => new Uint8Array(await xlsxOf(book)) },
  { ending: 'csv', written: csvOf },
  { ending: 'pdf', written: async (book) => new Uint8Array(await bookPaper(book)) },
]
