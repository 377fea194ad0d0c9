import type { Locale } from '@/domain/locales'
import { mutate } from '../api'
import { teaching, isTeachingLocale } from '../messages/teaching'
import type { Typed } from '../signup/cookies'
import type { Post } from '../signup/post'
import { keepingTyped, seeOther, tooMany, typedIn } from '../signup/post'
import { teacherPath } from './teacherPage'
import { teacherReplyDocument } from './queries'

const told: Readonly<Record<string, string>> = {
  asked: '?svar=gemt',
  confirmed: '?svar=gemt',
  declined: '?svar=nej',
  cancelled: '?svar=nej',
  late: '?svar=sent',
}

/** Takes a teacher's answer and leads back to the page, which says so. */
export async function sendReply(post: Post, token: string): Promise<Response> {
  const { locale } = post
  const typed = typedIn(post, ['answer', 'note', 'projector'])
  const answer = await mutate(teacherReplyDocument, {
    token,
    locale,
    answer: typed['answer'] ?? '',
    note: remark(post.locale, typed),
  })
  const back = (query: string) => seeOther(`/${locale}${teacherPath(token)}${query}`)
  if (answer.ok) return back(told[answer.data.teacherReply] ?? '')
  if (answer.problems.some(({ code }) => code === 'tooManyTries')) return tooMany()
  return seeOther(`/${locale}${teacherPath(token)}?fejl=1#fejl`, [
    keepingTyped(post, { note: typed['note'] ?? '' }),
  ])
}

/** What was written, with the wish for a projector where it was ticked and does not stand there yet. */
function remark(locale: Locale, { note = '', projector }: Typed): string {
  const wish = teaching[isTeachingLocale(locale) ? locale : 'da'].projector
  const adds = projector === 'ja' && !note.includes(wish)
  return (adds ? [wish, note] : [note]).join('\n').trim().slice(0, 300)
}
