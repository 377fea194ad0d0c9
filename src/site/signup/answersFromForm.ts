import { readPosterCode } from '@/domain/posterCode'
import type { SignUpPage } from '@/domain/signUpPages'
import type { Answers } from './draft'
import { posterField } from './addresses'

/** The page of the form, or "call me", which has a form of its own. */
export type FormPage = SignUpPage | 'callMe'

/**
 * What one page's form holds, as she typed it. A box that is not ticked is not sent, so every
 * field of the page is given, empty ones too. Files are no answers.
 */
export function answersFromForm(page: FormPage, form: FormData): Answers {
  const text = (field: string) => {
    const value = form.get(field)
    return typeof value === 'string' ? asTyped(value).slice(0, longest) : null
  }
  const texts = (field: string) =>
    form
      .getAll(field)
      .filter((value) => typeof value === 'string')
      .filter((value) => value.length <= longestChoice)
      .slice(0, mostChoices)
  // What is cut here is no choice of ours, which the page will say.
  const choice = (field: string) => text(field)?.slice(0, longestChoice) ?? null
  const ticked = (field: string) => text(field) === 'yes'
  // Without it the one that the draft has stays.
  const fromPoster = form.has(posterField) ? { poster: readPosterCode(text(posterField)) } : {}
  switch (page) {
    case 1:
      return { name: text('name'), ...fromPoster }
    case 2:
      return {
        telephone: text('telephone'),
        reachThrough: ticked('reachThrough'),
        email: text('email'),
      }
    case 3:
      return { languages: texts('languages'), interpreter: yesOrNo(text('interpreter')) }
    case 4:
      return { area: choice('area'), availability: texts('availability'), note: text('note') }
    case 5:
      return { consent: ticked('consent') }
    case 'callMe':
      return { name: text('name'), telephone: text('telephone'), ...fromPoster }
  }
}

/** No keyboard types a NUL, and no draft can keep one: what is refused must be there to be shown. */
const asTyped = (value: string) => value.replaceAll('\r\n', '\n').replaceAll('\u0000', '')

/** Far above what any field takes, so that what is cut is refused all the same. */
const longest = 1000

/** No list of ours has more or longer choices; anything beyond is not from our form. */
const mostChoices = 40
const longestChoice = 40

/** Null while she has not said. */
const yesOrNo = (value: string | null) => (value === null ? null : value === 'yes')
