import { cache } from 'react'
import type { Problem } from '@/domain/problem'
import { parseSignUp } from '@/domain/signUp'
import type { SignUpPage } from '@/domain/signUpPages'
import { parseSignUpPage } from '@/domain/signUpPages'
import type { Locale } from '@/domain/locales'
import type { Asked } from './addresses'
import { pathToMend } from './addresses'
import type { Answers } from './draft'
import { readDraft } from './draft'
import { visitor } from './visitor'

/** What a page of the form shows: her answers so far, and what she asked to have told. */
export type FormState = {
  /** Undefined when there is no draft. */
  readonly answers: Answers | undefined
  readonly problems: readonly Problem[]
}

/** A page's own problems, found anew from the draft: the address only says that there are some. */
export async function pageState(
  locale: Locale,
  page: SignUpPage,
  asked: Asked,
): Promise<FormState> {
  const answers = await answersSoFar(locale)
  const read = parseSignUpPage(page, answers ?? {})
  return { answers, problems: shown(asked, read.ok ? [] : read.problems) }
}

/** The same for one of the two pages of "call me". */
export async function callMeState(locale: Locale, path: string, asked: Asked): Promise<FormState> {
  const answers = await answersSoFar(locale)
  const read = parseSignUp({ ...answers, source: 'callMe' })
  const problems = read.ok ? [] : read.problems
  return {
    answers,
    problems: shown(
      asked,
      problems.filter((problem) => pathToMend(problem.path, 'callMe') === path),
    ),
  }
}

const shown = ({ problems, fault }: Asked, found: readonly Problem[]): readonly Problem[] => {
  if (fault !== undefined) return [{ path: '', code: fault }]
  return problems ? found : []
}

/** Read once a request, though the page and its head both need it. */
const answersSoFar = cache(async (locale: Locale) => readDraft((await visitor()).token, locale))
