import type { ComponentType } from 'react'
import type { SignUpPage } from '@/domain/signUpPages'
import { signUpPages } from '@/domain/signUpPages'
import type { Locale } from '@/domain/locales'
import type { Messages } from '../messages'
import { messages } from '../messages'
import { ReadAloud } from '../readAloud/ReadAloud'
import type { Asked } from './addresses'
import { pagePath, startPath, withPoster } from './addresses'
import { CheckAnswers } from './CheckAnswers'
import { ConsentQuestion } from './ConsentQuestion'
import type { Answers } from './draft'
import type { FieldContext } from './Field'
import { FormPage } from './FormPage'
import { pageState } from './formState'
import { PosterField } from './PosterField'
import { NoAnswersPage } from './NoAnswersPage'
import { LanguageQuestions, LifeQuestions, NameQuestion, ReachQuestions } from './questions'

type QuestionPageProps = {
  readonly locale: Locale
  readonly page: SignUpPage
  readonly asked: Asked
  /** She came to change one answer, and goes back to check all of them. */
  readonly returns: boolean
  /** The code of the poster that led her here. */
  readonly poster: string | null
}

/** One of the five pages of the form. Without a draft only the first can be filled in. */
export async function QuestionPage({ locale, page, asked, returns, poster }: QuestionPageProps) {
  const { answers, problems } = await pageState(locale, page, asked)
  if (answers === undefined && page > 1) {
    return <NoAnswersPage locale={locale} path={pagePath(page)} />
  }
  const text = messages[locale].signUp
  const { Questions, title, back } = pages[page]
  return (
    <FormPage
      locale={locale}
      path={withPoster(pagePath(page), poster)}
      title={title(text)}
      step={text.step(page, signUpPages.length)}
      back={returns ? pagePath(5) : back}
      problems={problems}
      action={`${pagePath(page)}/gem`}
      button={page === 5 ? text.send : returns ? text.save : text.next}
    >
      <ReadAloud locale={locale} page={`signUp${page}`} />
      {returns && <input type="hidden" name="retur" value="5" />}
      <PosterField poster={poster} />
      <Questions locale={locale} answers={answers ?? {}} problems={problems} />
    </FormPage>
  )
}

/** The page's title, which its head needs too. */
export const questionTitle = (locale: Locale, page: SignUpPage): string =>
  pages[page].title(messages[locale].signUp)

type Page = {
  readonly Questions: ComponentType<FieldContext & { readonly answers: Answers }>
  readonly title: (text: Messages['signUp']) => string
  readonly back: string
}

const pages: Readonly<Record<SignUpPage, Page>> = {
  1: { Questions: NameQuestion, title: ({ name }) => name.title, back: startPath },
  2: { Questions: ReachQuestions, title: ({ telephone }) => telephone.title, back: pagePath(1) },
  3: { Questions: LanguageQuestions, title: ({ languages }) => languages.title, back: pagePath(2) },
  4: { Questions: LifeQuestions, title: ({ life }) => life.title, back: pagePath(3) },
  5: { Questions: CheckAndConsent, title: ({ check }) => check.title, back: pagePath(4) },
}

function CheckAndConsent(props: FieldContext & { readonly answers: Answers }) {
  return (
    <>
      <CheckAnswers locale={props.locale} answers={props.answers} />
      <ConsentQuestion {...props} />
    </>
  )
}
