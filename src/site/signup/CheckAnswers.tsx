import type { ReactNode } from 'react'
import { isChoice } from '@/domain/choices/choice'
import { areas, availabilities } from '@/domain/choices/people'
import type { SignUpPage } from '@/domain/signUpPages'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { pagePath } from './addresses'
import type { Answers } from './draft'
import { languageChoices } from './questions'
import { TelephoneNumber } from './TelephoneNumber'

type CheckAnswersProps = { readonly locale: Locale; readonly answers: Answers }

/** All her answers as she wrote them, each with a way back to change it. */
export function CheckAnswers({ locale, answers }: CheckAnswersProps) {
  const text = messages[locale].signUp
  return (
    <dl className="answers">
      {rows(locale, answers).map(({ question, answer, page }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer || <span className="soft">{text.check.notAnswered}</span>}</dd>
          <dd>
            <a className="more" href={`/${locale}${pagePath(page)}?retur=5`}>
              {text.change}
              <span className="hidden"> {question}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  )
}

type Row = { readonly question: string; readonly answer: ReactNode; readonly page: SignUpPage }

function rows(locale: Locale, answers: Answers): readonly Row[] {
  const { name, telephone, languages, life } = messages[locale].signUp
  const spoken = languageChoices(locale)
    .filter(({ value }) => answers.languages?.includes(value))
    .map(({ label }) => label)
  const when = availabilities
    .filter((value) => answers.availability?.includes(value))
    .map((value) => life.availabilities[value])
  return [
    { page: 1, question: name.label, answer: answers.name && <bdi>{answers.name}</bdi> },
    { page: 2, question: telephone.title, answer: reach(locale, answers) },
    { page: 3, question: languages.label, answer: spoken.length > 0 && list(spoken) },
    {
      page: 3,
      question: languages.interpreter,
      answer: interpreterAnswer(answers.interpreter, languages),
    },
    {
      page: 4,
      question: life.area,
      answer: isChoice(areas, answers.area) && life.areas[answers.area],
    },
    { page: 4, question: life.availability, answer: when.length > 0 && list(when) },
    {
      page: 4,
      question: life.note,
      answer: answers.note && <bdi className="written">{answers.note}</bdi>,
    },
  ]
}

function interpreterAnswer(
  wanted: Answers['interpreter'],
  { yes, no }: { readonly yes: string; readonly no: string },
): ReactNode {
  if (typeof wanted !== 'boolean') return undefined
  return wanted ? yes : no
}

function reach(locale: Locale, { telephone, reachThrough, email }: Answers): ReactNode {
  const ways = [
    telephone && <TelephoneNumber typed={telephone} />,
    reachThrough === true && messages[locale].signUp.telephone.through,
    email && <bdi dir="ltr">{email}</bdi>,
  ].filter(Boolean)
  return ways.length > 0 && list(ways)
}

const list = (parts: readonly ReactNode[]): ReactNode =>
  parts.map((part, index) => (
    <span className="line" key={index}>
      {part}
    </span>
  ))
