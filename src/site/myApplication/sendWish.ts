import { parseWish } from '@/domain/application'
import { mutate } from '../api'
import { myApplicationDonePath, myApplicationPath, withProblems } from '../signup/addresses'
import type { Post } from '../signup/post'
import { forgetting, keepingTyped, seeOther, tooMany, typedIn } from '../signup/post'
import { changeApplicationDocument } from './queries'

/** Withdraws or erases by the receipt's code, and leads to what became of it or back to the form. */
export async function sendWish(post: Post): Promise<Response> {
  const { locale } = post
  const typed = typedIn(post, ['code', 'contact', 'wish'])
  const back = (fault?: 'codeWrong') =>
    seeOther(withProblems(locale, myApplicationPath, fault), [keepingTyped(post, typed)])
  const read = parseWish(typed)
  if (!read.ok) return back()
  const { wish } = read.value
  const answer = await mutate(changeApplicationDocument, { ...read.value, locale })
  if (!answer.ok)
    return answer.problems.some(({ code }) => code === 'tooManyTries')
      ? tooMany()
      : back('codeWrong')
  const outcome = answer.data.changeApplication
  return seeOther(`/${locale}${myApplicationDonePath}`, [
    keepingTyped(post, { wish, outcome }),
    ...(outcome === 'erased'
      ? [forgetting(post, 'kvittering'), forgetting(post, 'tilmelding')]
      : []),
  ])
}
