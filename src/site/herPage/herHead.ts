import type { Metadata } from 'next'
import { head } from '../ui/head'
import { herPath } from './herPage'
import { toldBy, type Search } from './told'

/** The title alone: no other language's address, no picture to share, nothing for a search engine. */
export async function herHead(given: string, token: string, search: Search): Promise<Metadata> {
  const { problems } = await toldBy(search)
  return head(given, ({ herPage }) => ({
    path: herPath(token),
    title: herPage.title,
    wrong: problems.length > 0,
    unlisted: true,
  }))
}
