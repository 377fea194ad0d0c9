import { SiteError } from '../api'
import { localeOr } from '../locales'
import type { Post } from './post'
import { readPost, seeOther } from './post'
import { overHttps } from './visitor'

/** A form's way in: what no form of ours has sent is refused, and nothing of it is kept. */
export async function onPost(
  request: Request,
  given: string,
  act: (post: Post) => Promise<Response>,
): Promise<Response> {
  const post = await readPost(request, localeOr(given), overHttps())
  if (post === undefined) return new Response(null, { status: 400 })
  try {
    return await act(post)
  } catch (fault) {
    if (!(fault instanceof SiteError)) throw fault
    // The server in front gives her the answers back, with words for either.
    return new Response(null, { status: fault.status === 429 ? 429 : 503 })
  }
}

/** A form's address opened as a page, after a reload or from the history: to the form itself. */
export const toForm = (given: string, path: string): Response =>
  seeOther(`/${localeOr(given)}${path}`)
