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
  return post === undefined ? new Response(null, { status: 400 }) : act(post)
}

/** A form's address opened as a page, after a reload or from the history: to the form itself. */
export const toForm = (given: string, path: string): Response =>
  seeOther(`/${localeOr(given)}${path}`)
