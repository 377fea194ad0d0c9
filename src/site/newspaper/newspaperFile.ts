import { newspaper as text } from '../messages/newspaper/da'
import type { Reached } from '../privateLinks/reach'
import { embargoLine, newspaperPage, type ForNewspaper } from './newspaperPage'

/** What stands in a file for the newspaper, a paragraph each. */
export type Manuscript = Readonly<{
  embargo: string
  title: string
  lead: string
  paragraphs: readonly string[]
  /** Whom to name, and what stands below the picture. */
  notes: readonly string[]
}>

/** The text of a story as a file, made by `write`; 410 for a link that opens nothing (any more). */
export async function newspaperFile(
  { locale, token, name }: Readonly<{ locale: string; token: string; name: string }>,
  write: (manuscript: Manuscript) => Promise<Readonly<{ body: BodyInit; type: string }>>,
): Promise<Response> {
  if (locale !== 'da') return closed(404)
  const reached = await newspaperPage(token)
  if (reached.state !== 'open') return closed(statusOf(reached))
  const { body, type } = await write(manuscriptOf(reached.page))
  return fileAnswer(body, { type, name })
}

/** A file to keep, by nobody in between. */
export const fileAnswer = (body: BodyInit, { type, name }: { type: string; name: string }) =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })

function manuscriptOf(page: ForNewspaper): Manuscript {
  const { picture } = page
  return {
    embargo: embargoLine(page),
    title: page.title,
    lead: page.lead,
    paragraphs: page.text.split(/\n{2,}/),
    notes: [
      page.credit && `${text.credit}: ${page.credit}`,
      picture?.caption && `${text.picture}: ${picture.caption}`,
      picture?.credit && `${text.photo}: ${picture.credit}`,
    ].flatMap((line) => (line ? [line] : [])),
  }
}

const statusOf = ({ state }: Exclude<Reached<unknown>, { state: 'open' }>) =>
  state === 'tooMany' ? 429 : 410

export const closed = (status: 404 | 410 | 429 | 503): Response =>
  new Response(status === 410 ? `${text.closedTitle}. ${text.closed}` : null, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
