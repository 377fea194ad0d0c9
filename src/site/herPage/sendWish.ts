import { readHerWish } from '@/domain/herWishes'
import { mutate } from '../api'
import type { Post } from '../signup/post'
import { keepingTyped, seeOther, tooMany, typedIn } from '../signup/post'
import { herPath } from './herPage'
import { herWishDocument } from './queries'

/** Does what she chose and leads back to her page, which says so. */
export async function sendHerWish(post: Post, token: string): Promise<Response> {
  const { locale } = post
  const typed = typedIn(post, ['wish', 'session', 'answer', 'name', 'consent'])
  const back = (query: string) => seeOther(`/${locale}${herPath(token)}${query}`)
  const read = readHerWish(typed)
  if (!read.ok)
    return seeOther(`/${locale}${herPath(token)}?fejl=1#fejl`, [
      keepingTyped(post, { name: typed['name'] ?? '' }),
    ])
  const answer = await mutate(herWishDocument, { token, locale, ...read.value })
  if (!answer.ok)
    return answer.problems.some(({ code }) => code === 'tooManyTries') ? tooMany() : back('')
  if (answer.data.herWish === 'late') return back('?svar=sent')
  return back(answer.data.herWish === 'done' ? '?svar=gemt' : '')
}
