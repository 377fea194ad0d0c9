import type { CallBackStatus } from './choices/people'
import { callBackStatusLabels } from './labels/people'
import type { Lifecycle } from './lifecycle'
import { defaultLocale, locales, type Locale } from './locales'
import { problem, type Problem } from './problem'
import { readChoice, readIdempotencyKey, readTelephone, type Maybe } from './signUpFields'
import type { Tell } from './trap'

/** She was not there: called goes back to open. What is closed is deleted after its period. */
export const callBackLifecycle = {
  initial: ['open'],
  steps: {
    open: ['called', 'closed'],
    called: ['closed', 'open'],
    closed: [],
  },
  labels: callBackStatusLabels,
} as const satisfies Lifecycle<CallBackStatus>

export type CallBackInput = Readonly<{
  telephone?: Maybe<string>
  locale?: Maybe<string>
  idempotencyKey?: Maybe<string>
}> &
  Tell

export type CallBackRequest = Readonly<{
  /** E.164. */
  telephone: string
  locale: Locale
  idempotencyKey: string
}>

export type CallBackResult =
  | Readonly<{ ok: true; value: CallBackRequest }>
  | Readonly<{ ok: false; problems: readonly Problem[] }>

/** A wish to be called: a number, and the language to call in. Nothing else is asked. */
export function parseCallBack(input: CallBackInput): CallBackResult {
  const telephone = readTelephone(input.telephone)
  const locale = readChoice('locale', locales, defaultLocale, input.locale)
  const key = readIdempotencyKey(input.idempotencyKey)
  const isMissing = telephone.value === null && telephone.problems.length === 0
  const problems = [
    ...telephone.problems,
    ...(isMissing ? [problem('telephone', 'callBackTelephone')] : []),
    ...locale.problems,
    ...key.problems,
  ]
  if (telephone.value === null || problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    value: { telephone: telephone.value, locale: locale.value, idempotencyKey: key.value },
  }
}
