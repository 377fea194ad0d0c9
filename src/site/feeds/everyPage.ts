type Page<Document> = {
  readonly docs: readonly Document[]
  readonly hasNextPage?: boolean | null
}

/** A sitemap may name 50,000 addresses, which are some 7,000 pages in seven languages. */
const mostPages = 100

/** All of a list that the API gives a page at a time; `ask` is told the page, from 1 on. */
export async function everyPage<Document>(
  ask: (page: number) => Promise<Page<Document> | null | undefined>,
): Promise<readonly Document[]> {
  const found: Document[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await ask(page)
    found.push(...(answer?.docs ?? []))
    if (answer?.hasNextPage !== true) break
  }
  return found
}
