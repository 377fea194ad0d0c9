import type { Metadata } from 'next'
import type { SignUpPage } from '@/domain/signUpPages'
import { localeOr } from '../locales'
import { head } from '../ui/head'
import type { Asked } from './addresses'
import { callMePath, pagePath } from './addresses'
import { callMeState, pageState } from './formState'
import { questionTitle } from './QuestionPage'

/** The head of one of the five pages; undefined is an address that no page has. */
export async function questionHead(
  given: string,
  page: SignUpPage | undefined,
  asked: Asked,
): Promise<Metadata> {
  if (page === undefined)
    return head(given, ({ missing }) => ({ path: '', title: missing.heading, unlisted: true }))
  const { problems } = await pageState(localeOr(given), page, asked)
  return head(given, (_, locale) => ({
    path: pagePath(page),
    title: questionTitle(locale, page),
    wrong: problems.length > 0,
    unlisted: true,
  }))
}

/** The head of one of the two pages of "call me". */
export async function callMeHead(given: string, path: string, asked: Asked): Promise<Metadata> {
  const { problems } = await callMeState(localeOr(given), path, asked)
  return head(given, ({ signUp }) => ({
    path,
    title: path === callMePath ? signUp.call.title : signUp.call.consentTitle,
    wrong: problems.length > 0,
    unlisted: true,
  }))
}
