import { mutate } from '../api'
import { teaching, isTeachingLocale } from '../messages/teaching'
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
  const note = [
    typed['projector'] === 'ja' ? teaching[isTeachingLocale(locale) ? locale : 'da'].projector : '',
    typed['note'] ?? '',
  ]
  const answer = await mutate(teacherReplyDocument, {
    token,
    locale,
    answer: typed['answer'] ?? '',
    note: [...new Set(note.map((one) => one.trim()).filter(Boolean))].join('\n').slice(0, 300),
  })
  const back = (query: string) => seeOther(`/${locale}${teacherPath(token)}${query}`)
  if (answer.ok) return back(told[answer.data.teacherReply] ?? '')
  if (answer.problems.some(({ code }) => code === 'tooManyTries')) return tooMany()
  return seeOther(`/${locale}${teacherPath(token)}?fejl=1#fejl`, [
    keepingTyped(post, { note: typed['note'] ?? '' }),
  ])
}
