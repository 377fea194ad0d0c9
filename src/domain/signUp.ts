import { defaultLocale, locales, type Locale } from './locales'
import { readPosterCode } from './posterCode'
import type { Problem } from './problem'
import { readChoice, readIdempotencyKey, type Maybe, type Read } from './signUpFields'
import { pageReaders, type SignUpAnswersInput, type SignUpPageAnswers } from './signUpPages'
import type { Tell } from './trap'

export const signUpSources = ['form', 'callMe'] as const
export type SignUpSource = (typeof signUpSources)[number]

export type SignUpInput = SignUpAnswersInput &
  Readonly<{
    source?: Maybe<string>
    locale?: Maybe<string>
    idempotencyKey?: Maybe<string>
    /** The token of the draft that the answers were kept under. */
    draft?: Maybe<string>
  }> &
  Tell

export type SignUpAnswers = SignUpPageAnswers[1] &
  SignUpPageAnswers[2] &
  SignUpPageAnswers[3] &
  SignUpPageAnswers[4] &
  SignUpPageAnswers[5]

export type SignUp = SignUpAnswers &
  Readonly<{
    source: SignUpSource
    locale: Locale
    idempotencyKey: string
    /** In its one form, whether there is such a poster or not. */
    poster: string | null
  }>

export type SignUpResult =
  Readonly<{ ok: true; value: SignUp }> | Readonly<{ ok: false; problems: readonly Problem[] }>

/** Every problem at once, each with the path of its field, in the order of the form. */
export function parseSignUp(input: SignUpInput): SignUpResult {
  const source = readChoice('source', signUpSources, 'form', input.source)
  const locale = readChoice('locale', locales, defaultLocale, input.locale)
  const key = readIdempotencyKey(input.idempotencyKey)
  const answers = source.value === 'callMe' ? readCallMe(input) : readForm(input)
  const problems = [answers, source, locale, key].flatMap((read) => read.problems)
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    value: {
      ...answers.value,
      source: source.value,
      locale: locale.value,
      idempotencyKey: key.value,
      poster: readPosterCode(input.poster),
    },
  }
}

/**
 * The same for the same answers, whatever their order and spelling: a second press of the button
 * is known by it, and other answers under the same idempotency key are refused.
 */
export function signUpFingerprint(signUp: SignUp): string {
  return JSON.stringify([
    signUp.source,
    signUp.locale,
    signUp.name,
    signUp.telephone,
    signUp.reachThrough,
    signUp.email,
    signUp.languages,
    signUp.interpreter,
    signUp.area,
    signUp.availability,
    signUp.note,
  ])
}

function readForm(input: SignUpInput): Read<SignUpAnswers> {
  const who = pageReaders[1](input)
  const where = pageReaders[2](input)
  const speech = pageReaders[3](input)
  const wishes = pageReaders[4](input)
  const may = pageReaders[5](input)
  return {
    value: { ...who.value, ...where.value, ...speech.value, ...wishes.value, ...may.value },
    problems: [who, where, speech, wishes, may].flatMap((read) => read.problems),
  }
}

/** "Call me" asks for name and telephone only; the rest is asked in the conversation. */
function readCallMe({ name, telephone, consent }: SignUpInput): Read<SignUpAnswers> {
  const who = pageReaders[1]({ name })
  const where = pageReaders[2]({ telephone })
  const may = pageReaders[5]({ consent })
  return {
    value: {
      ...who.value,
      ...where.value,
      ...may.value,
      languages: [],
      interpreter: false,
      area: 'notSaid',
      availability: [],
      note: null,
    },
    problems: [who, where, may].flatMap((read) => read.problems),
  }
}
