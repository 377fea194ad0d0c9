import { parseCallBack } from '@/domain/callBacks'
import { mutate } from '../api'
import { talkDonePath, talkPath, withProblems } from '../signup/addresses'
import { newToken } from '../signup/cookies'
import type { Post } from '../signup/post'
import { forgetting, keepingTyped, seeOther, tooMany, typedIn } from '../signup/post'
import { trapName } from '../signup/Trap'
import { askForCallBackDocument } from './queries'

/**
 * Takes a number to call, and leads to thanks or back to the number. A second press finds the first:
 * a number has one open wish, however often it is sent.
 */
export async function askForCall(post: Post): Promise<Response> {
  const { locale } = post
  const typed = typedIn(post, ['telephone', trapName])
  const telephone = typed['telephone'] ?? ''
  const input = { telephone, locale, idempotencyKey: newToken() }
  const back = seeOther(withProblems(locale, talkPath), [keepingTyped(post, { telephone })])
  if (!parseCallBack(input).ok) return back
  const asked = await mutate(askForCallBackDocument, {
    input: { ...input, trap: typed[trapName] ?? null },
  })
  if (asked.ok) return seeOther(`/${locale}${talkDonePath}`, [forgetting(post, 'skrevet')])
  return asked.problems.some(({ code }) => code === 'tooManyTries') ? tooMany() : back
}
