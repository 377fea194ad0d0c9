import {
  areas,
  availabilities,
  spokenLanguages,
  type Area,
  type Availability,
  type SpokenLanguage,
} from './choices/people'
import { problem, type Problem } from './problem'
import {
  readChoice,
  readChoices,
  readEmail,
  readName,
  readNote,
  readTelephone,
  type Maybe,
  type Read,
} from './signUpFields'

/** What she was asked, as it came in from a form or a query. */
export type SignUpAnswersInput = Readonly<{
  name?: Maybe<string>
  telephone?: Maybe<string>
  reachThrough?: Maybe<boolean>
  email?: Maybe<string>
  languages?: Maybe<readonly string[]>
  interpreter?: Maybe<boolean>
  area?: Maybe<string>
  availability?: Maybe<readonly string[]>
  note?: Maybe<string>
  consent?: Maybe<boolean>
  /** The code of the poster that led her here. Not asked: it came with the address. */
  poster?: Maybe<string>
}>

/** What each of the five pages of the form gives. */
export type SignUpPageAnswers = Readonly<{
  1: Readonly<{ name: string }>
  2: Readonly<{
    /** E.164; null only when she is to be reached through a Bydelsmor. */
    telephone: string | null
    reachThrough: boolean
    email: string | null
  }>
  3: Readonly<{ languages: readonly SpokenLanguage[]; interpreter: boolean }>
  4: Readonly<{ area: Area; availability: readonly Availability[]; note: string | null }>
  5: Readonly<{ consent: true }>
}>

export type SignUpPage = keyof SignUpPageAnswers

/** Which fields a page asks for: a problem's path leads back to its page. */
export const signUpPageFields = {
  1: ['name'],
  2: ['telephone', 'reachThrough', 'email'],
  3: ['languages', 'interpreter'],
  4: ['area', 'availability', 'note'],
  5: ['consent'],
} as const satisfies Record<SignUpPage, readonly (keyof SignUpAnswersInput)[]>

export type SignUpPageResult<Page extends SignUpPage> =
  | Readonly<{ ok: true; value: SignUpPageAnswers[Page] }>
  | Readonly<{ ok: false; problems: readonly Problem[] }>

/** One page of the form by the same rules as the whole. */
export function parseSignUpPage<Page extends SignUpPage>(
  page: Page,
  input: SignUpAnswersInput,
): SignUpPageResult<Page> {
  const { value, problems } = pageReaders[page](input)
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems }
}

/** Which page a problem belongs to; undefined for what no page asks. */
export function signUpPageOf(path: string): SignUpPage | undefined {
  return signUpPages.find((page) => signUpPageFields[page].some((field) => field === path))
}

export const signUpPages = [1, 2, 3, 4, 5] as const satisfies readonly SignUpPage[]

export const pageReaders: {
  readonly [Page in SignUpPage]: (input: SignUpAnswersInput) => Read<SignUpPageAnswers[Page]>
} = {
  1: (input) => {
    const name = readName(input.name)
    return { value: { name: name.value }, problems: name.problems }
  },
  2: (input) => {
    const telephone = readTelephone(input.telephone)
    const email = readEmail(input.email)
    const reachThrough = input.reachThrough === true
    const isUnreachable =
      telephone.problems.length === 0 && telephone.value === null && !reachThrough
    return {
      value: { telephone: telephone.value, reachThrough, email: email.value },
      problems: [
        ...telephone.problems,
        ...(isUnreachable ? [problem('telephone', 'telephoneMissing')] : []),
        ...email.problems,
      ],
    }
  },
  3: (input) => {
    const languages = readChoices('languages', spokenLanguages, input.languages)
    const isEmpty = languages.problems.length === 0 && languages.value.length === 0
    return {
      value: { languages: languages.value, interpreter: input.interpreter === true },
      problems: isEmpty ? [problem('languages', 'languagesMissing')] : languages.problems,
    }
  },
  4: (input) => {
    const area = readChoice('area', areas, 'notSaid', input.area)
    const availability = readChoices('availability', availabilities, input.availability)
    const note = readNote(input.note)
    return {
      value: { area: area.value, availability: availability.value, note: note.value },
      problems: [...area.problems, ...availability.problems, ...note.problems],
    }
  },
  5: (input) => ({
    value: { consent: true },
    problems: input.consent === true ? [] : [problem('consent', 'consentMissing')],
  }),
}
