import { applicantLifecycle } from './applicants'
import type { ApplicantStatus, SignUpState } from './choices/people'
import { isChoice } from './choices/choice'
import { problem, type Problem } from './problem'
import { readReceiptCode } from './receiptCode'
import type { Maybe } from './signUpFields'
import { parseTelephone } from './telephone'

/** What a woman may ask of her own application, with the code of her receipt. */
export const wishes = ['withdraw', 'erase'] as const
export type Wish = (typeof wishes)[number]

/**
 * What became of what was sent with the code. `asked`: only a person can do it; who wants to be
 * erased waits on staff's first page, who wants to withdraw is told to call.
 */
export const wishOutcomes = ['withdrawn', 'erased', 'asked'] as const
export type WishOutcome = (typeof wishOutcomes)[number]

/** A code is locked after so many wrong telephones; then only a call helps. */
export const mostTries = 5

export type WishInput = Readonly<{
  code?: Maybe<string>
  contact?: Maybe<string>
  wish?: Maybe<string>
}>

export type WishResult =
  | Readonly<{ ok: true; value: Readonly<{ code: string; contact: string; wish: Wish }> }>
  | Readonly<{ ok: false; problems: readonly Problem[] }>

/** A code that is none is told like a wrong one: it says nothing of which codes there are. */
export function parseWish(input: WishInput): WishResult {
  const code = readReceiptCode(input.code ?? '')
  const contact = (input.contact ?? '').trim()
  const { wish } = input
  const problems = [
    ...((input.code ?? '').trim() === '' ? [problem('code', 'codeMissing')] : []),
    ...(contact === '' ? [problem('contact', 'codeContactMissing')] : []),
    ...(isChoice(wishes, wish) ? [] : [problem('wish', 'wishMissing')]),
  ]
  if (problems.length > 0 || !isChoice(wishes, wish)) return { ok: false, problems }
  if (code === null) return { ok: false, problems: [problem('code', 'codeWrong')] }
  return { ok: true, value: { code, contact, wish } }
}

/**
 * A code opens an application only if it came with it. One that was given for a telephone that we
 * knew already shows no more than that somebody can write that number: it takes back what was sent
 * with it, and staff ask her about the rest.
 */
export function opensApplication(state: SignUpState): boolean {
  return state === 'created'
}

/** Whether what she typed is the telephone or the e-mail that she gave, however it is written. */
export function isHerContact(
  typed: string,
  hers: Readonly<{ telephone: string | null; email: string | null }>,
): boolean {
  const read = parseTelephone(typed)
  if ('e164' in read && hers.telephone !== null) return read.e164 === hers.telephone
  return hers.email !== null && typed.trim().toLowerCase() === hers.email.toLowerCase()
}

/** What a wish comes to: before the course it is done at once; later it touches others' records. */
export function outcomeOf(
  wish: Wish,
  status: ApplicantStatus,
  isKnownElsewhere: boolean,
): WishOutcome {
  if (wish === 'erase') return isKnownElsewhere || !isBeforeCourse(status) ? 'asked' : 'erased'
  if (status === 'withdrawn') return 'withdrawn'
  const steps: readonly ApplicantStatus[] = applicantLifecycle.steps[status]
  return steps.includes('withdrawn') ? 'withdrawn' : 'asked'
}

function isBeforeCourse(status: ApplicantStatus): boolean {
  return beforeCourse.some((one) => one === status)
}

const beforeCourse = [
  'interested',
  'applied',
  'interviewPlanned',
  'interviewed',
  'admitted',
  'waiting',
  'offered',
  'declined',
  'withdrawn',
] as const satisfies readonly ApplicantStatus[]
