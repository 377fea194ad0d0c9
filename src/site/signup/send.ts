import type { PublicCode } from '@/domain/problemWords/da'
import type { SignUpSource } from '@/domain/signUp'
import { parseSignUp } from '@/domain/signUp'
import type { FieldProblem } from '../api'
import { SiteError } from '../api'
import { lastPath, pathToMend, receiptPath, withProblems } from './addresses'
import { cookieLine, receiptAge, receiptValue } from './cookies'
import type { Draft } from './draft'
import { idempotencyKey, sendDraft } from './draft'
import type { Post } from './post'
import { keeping, seeOther, typedIn } from './post'
import { trapName } from './Trap'

/** Sends a whole draft, and leads to the receipt or to the first page with something to mend. */
export async function send(post: Post, draft: Draft, source: SignUpSource): Promise<Response> {
  const { locale } = post
  const trap = typedIn(post, [trapName])[trapName] ?? ''
  const key = idempotencyKey(draft.token, source)
  const read = parseSignUp({ ...draft.answers, source, locale, idempotencyKey: key })
  if (!read.ok) return mend(post, draft.token, source, read.problems)
  try {
    const sent = await sendDraft(draft, { source, locale, trap })
    return sent.ok
      ? receipt(post, draft.token, sent.data.code)
      : mend(post, draft.token, source, sent.problems)
  } catch (fault) {
    if (!(fault instanceof SiteError)) throw fault
    return seeOther(withProblems(locale, lastPath[source], 'tryAgain'), [
      keeping(post, draft.token),
    ])
  }
}

function mend(
  post: Post,
  token: string,
  source: SignUpSource,
  problems: readonly FieldProblem[],
): Response {
  const path = problems
    .map((problem) => pathToMend(problem.path, source))
    .find((found) => found !== undefined)
  const address =
    path === undefined
      ? withProblems(post.locale, lastPath[source], faultOf(problems))
      : withProblems(post.locale, path)
  return seeOther(address, [keeping(post, token)])
}

/** What the API refuses for no answer of hers. */
const faults = ['keyReused', 'tooManyTries'] as const

const faultOf = (problems: readonly FieldProblem[]): PublicCode =>
  faults.find((fault) => problems.some(({ code }) => code === fault)) ?? 'tryAgain'

/**
 * The browser lets go of the draft, so that the next woman on this phone begins anew. The draft
 * itself stays until the receipt is seen: a second press under way still needs it.
 */
function receipt({ locale, https }: Post, token: string, code: string): Response {
  return seeOther(`/${locale}${receiptPath}`, [
    cookieLine('tilmelding', '', { maxAge: 0, https }),
    cookieLine('kvittering', receiptValue({ code, token }), { maxAge: receiptAge, https }),
  ])
}
