import type { PaginatedDocs } from 'payload'

type Found<Doc> = Readonly<{ docs: Doc[]; limit: number; page: number; total: number | null }>

/**
 * A page of a list as Payload tells it, however many records there are on it: a list that is not
 * counted, or has nothing in it, is one page.
 */
export function pageOf<Doc>({ docs, limit, page, total }: Found<Doc>): PaginatedDocs<Doc> {
  const isCounted = total !== null && total > 0
  const totalPages = isCounted ? Math.ceil(total / limit) : 1
  const hasPrevPage = isCounted && page > 1
  const hasNextPage = isCounted && totalPages > page
  return {
    docs,
    hasNextPage,
    hasPrevPage,
    limit,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: isCounted ? (page - 1) * limit + 1 : 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs: isCounted ? total : docs.length,
    totalPages,
  }
}

/**
 * A page without records as Payload tells it of a question that asks other tables beside the records'
 * own: the first, of none, even where there are records on pages before it.
 */
export const pageOfNone = (limit: number): PaginatedDocs<never> => ({
  docs: [],
  hasNextPage: false,
  hasPrevPage: false,
  limit,
  nextPage: null,
  page: 1,
  pagingCounter: 0,
  prevPage: null,
  totalDocs: 0,
  totalPages: 0,
})

/** What of a kind the rows of a collection are is for the collection to say, as in Payload's own. */
export const isPageOf = <Doc>(page: PaginatedDocs<unknown>): page is PaginatedDocs<Doc> =>
  Array.isArray(page.docs)
