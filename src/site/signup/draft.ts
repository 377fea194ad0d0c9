import { createHash } from 'node:crypto'
import type { SignUpSource } from '@/domain/signUp'
import type { SignUpAnswersInput } from '@/domain/signUpPages'
import type { Mutated } from '../api'
import { mutate, query, SiteError } from '../api'
import type { Locale } from '@/domain/locales'
import { deleteDraftDocument, draftDocument, saveDraftDocument, signUpDocument } from './queries'

/** Answers as she typed them, right or wrong, so that nothing has to be written twice. */
export type Answers = SignUpAnswersInput

/** Answers, and the token that opens them. */
export type Draft = { readonly token: string; readonly answers: Answers }

/** Undefined when there is no draft: never begun, deleted, or older than 24 hours. */
export async function readDraft(
  token: string | undefined,
  locale: Locale,
): Promise<Answers | undefined> {
  if (token === undefined) return undefined
  const { signUpDraft } = await query(draftDocument, { token }, { locale })
  return signUpDraft ?? undefined
}

export async function saveDraft({ token, answers }: Draft): Promise<void> {
  const saved = await mutate(saveDraftDocument, { token, answers: apiAnswers(answers) })
  if (saved.ok && saved.data.saveSignUpDraft) return
  const tooMany = !saved.ok && saved.problems.some(({ code }) => code === 'tooManyTries')
  throw new SiteError('The draft was refused', { status: tooMany ? 429 : 500 })
}

export async function deleteDraft(token: string): Promise<void> {
  await mutate(deleteDraftDocument, { token })
}

type Sending = {
  readonly source: SignUpSource
  readonly locale: Locale
  /** What stands in the field that nobody sees. */
  readonly trap: string
}

/** Sends the answers of a draft. Pressed twice, the same draft gives the same code. */
export async function sendDraft(
  { token, answers }: Draft,
  { source, locale, trap }: Sending,
): Promise<Mutated<{ readonly code: string }>> {
  const sent = await mutate(signUpDocument, {
    input: {
      ...apiAnswers(answers),
      source,
      locale,
      idempotencyKey: idempotencyKey(token, source),
      draft: token,
      trap,
    },
  })
  return sent.ok ? { ok: true, data: sent.data.signUp } : sent
}

/** Follows from the token, so that it needs no keeping; does not give the token away. */
export const idempotencyKey = (token: string, source: SignUpSource): string =>
  createHash('sha256').update(`sign-up ${source} ${token}`).digest('base64url')

/** Every field, so that what she took away is taken away in the draft too. */
const apiAnswers = (answers: Answers) => ({
  name: answers.name ?? null,
  telephone: answers.telephone ?? null,
  reachThrough: answers.reachThrough ?? null,
  email: answers.email ?? null,
  languages: [...(answers.languages ?? [])],
  interpreter: answers.interpreter ?? null,
  area: answers.area ?? null,
  availability: [...(answers.availability ?? [])],
  note: answers.note ?? null,
  consent: answers.consent ?? null,
  poster: answers.poster ?? null,
})
