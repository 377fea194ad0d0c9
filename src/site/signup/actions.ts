import type { SignUpSource } from '@/domain/signUp'
import { parseSignUp } from '@/domain/signUp'
import type { SignUpPage } from '@/domain/signUpPages'
import { parseSignUpPage } from '@/domain/signUpPages'
import {
  callMeConsentPath,
  callMePath,
  lastPath,
  pagePath,
  receiptPath,
  startPath,
  withProblems,
} from './addresses'
import type { FormPage } from './answersFromForm'
import { answersFromForm } from './answersFromForm'
import { newToken } from './cookies'
import type { Answers, Draft } from './draft'
import { deleteDraft, idempotencyKey, readDraft, saveDraft } from './draft'
import type { Post } from './post'
import { forgetting, keeping, seeOther } from './post'
import { send } from './send'

/** Keeps one page's answers, right or wrong, and leads on: to the next page, or back to mend. */
export async function savePage(post: Post, page: SignUpPage): Promise<Response> {
  const { locale } = post
  if (page === 5) return sendAnswers(post, 'form')
  const { token, answers } = await keep(post, page)
  const next = post.form.get('retur') === '5' ? 5 : nextPage[page]
  const address = parseSignUpPage(page, answers).ok
    ? `/${locale}${pagePath(next)}`
    : withProblems(locale, pagePath(page))
  return seeOther(address, [keeping(post, token)])
}

/**
 * "Call me": name and telephone. They are sent from a page of their own, because only with the
 * draft's cookie is a second press of the button known as one.
 */
export async function saveCallMe(post: Post): Promise<Response> {
  const { locale } = post
  const { token, answers } = await keep(post, 'callMe')
  const key = idempotencyKey(token, 'callMe')
  const whole = { ...answers, consent: true, source: 'callMe', idempotencyKey: key }
  const address = parseSignUp(whole).ok
    ? `/${locale}${callMeConsentPath}`
    : withProblems(locale, callMePath)
  return seeOther(address, [keeping(post, token)])
}

/** Consent is the last answer of both ways; with it everything is sent. */
export async function sendAnswers(post: Post, source: SignUpSource): Promise<Response> {
  const kept = await readDraft(post.token, post.locale)
  if (post.token === undefined || kept === undefined) return nothingToSend(post, source)
  return send(post, await keep(post, 5, kept), source)
}

/** Deletes what the server holds and what the browser holds. */
export async function deleteAnswers(post: Post): Promise<Response> {
  const tokens = [post.token, post.receipt?.token].filter((token) => token !== undefined)
  await Promise.all(tokens.map(deleteDraft))
  const what = post.receipt ? 'kvittering' : 'svar'
  return seeOther(`/${post.locale}${startPath}?slettet=${what}`, [
    forgetting(post, 'tilmelding'),
    forgetting(post, 'kvittering'),
    forgetting(post, 'skrevet'),
  ])
}

const nextPage = { 1: 2, 2: 3, 3: 4, 4: 5 } as const

async function keep(post: Post, page: FormPage, known?: Answers): Promise<Draft> {
  const kept = known ?? (await readDraft(post.token, post.locale))
  const draft = {
    token: post.token ?? newToken(),
    answers: { ...kept, ...answersFromForm(page, post.form) },
  }
  await saveDraft(draft)
  return draft
}

/** Sent before, and pressed again from a page that the browser kept; or a day too late. */
function nothingToSend({ locale, receipt }: Post, source: SignUpSource): Response {
  return seeOther(
    receipt ? `/${locale}${receiptPath}` : withProblems(locale, lastPath[source], 'answersGone'),
  )
}
