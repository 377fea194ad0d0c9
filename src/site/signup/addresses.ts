import type { PublicCode } from '@/domain/problemWords/da'
import type { SignUpSource } from '@/domain/signUp'
import type { SignUpPage } from '@/domain/signUpPages'
import { signUpPageOf, signUpPages } from '@/domain/signUpPages'
import type { Locale } from '@/domain/locales'

/** Addresses of the sign-up pages, after the locale. They never hold an answer or a code. */
export const startPath = '/tilmeld'
export const callMePath = '/tilmeld/ring-mig'
export const callMeConsentPath = '/tilmeld/ring-mig/samtykke'
export const receiptPath = '/tilmeld/kvittering'
export const myApplicationPath = '/tilmeld/min-ansoegning'
export const myApplicationDonePath = '/tilmeld/min-ansoegning/svar'
export const talkPath = '/tal-med-en-bydelsmor'
export const talkDonePath = '/tal-med-en-bydelsmor/tak'
export const contactPath = '/kontakt'
export const deletePath = '/tilmeld/slet'
/** The page of the form that an address names, if there is one. */
export const pageOfAddress = (number: string): SignUpPage | undefined =>
  signUpPages.find((page) => String(page) === number)

/** What tells, in the address of a QR code and in the forms it leads to, which poster it was on. */
export const posterField = 'p'

/** An address that keeps the poster's code; a text that is no code is dropped. */
export const withPoster = (path: string, poster: string | null) =>
  poster === null ? path : `${path}?${posterField}=${poster}`

export const pagePath = (page: SignUpPage) => `/tilmeld/${page}`

/** The page from which the answers are sent. */
export const lastPath = {
  form: pagePath(5),
  callMe: callMeConsentPath,
} satisfies Record<SignUpSource, string>

/** The page on which a problem is mended; undefined if no page asks for that. */
export function pathToMend(problemPath: string, source: SignUpSource): string | undefined {
  const page = signUpPageOf(problemPath)
  if (page === undefined || source === 'form') return page && pagePath(page)
  return page === 5 ? callMeConsentPath : callMePath
}

/**
 * A page with its problems shown, and the summary in focus. `fault` is a problem that no field of
 * hers has; without it the page finds its problems in the draft.
 */
export const withProblems = (locale: Locale, path: string, fault?: PublicCode) =>
  `/${locale}${path}?fejl=${fault ?? '1'}#fejl`

/** What `?fejl=` asks a page to tell. */
export type Asked = {
  readonly problems: boolean
  readonly fault: PublicCode | undefined
}

export const askedBy = (fejl: string | readonly string[] | undefined): Asked => ({
  problems: fejl !== undefined,
  fault: faults.find((fault) => fault === fejl),
})

/** What can go wrong that is in no field. */
const faults: readonly PublicCode[] = [
  'tooManyTries',
  'tryAgain',
  'keyReused',
  'answersGone',
  'codeWrong',
]
