import type { ReactNode } from 'react'
import type { Problem } from '@/domain/problem'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { SitePage } from '../ui/SitePage'
import { StatusMark } from '../ui/StatusMark'
import { DeleteAnswers } from './DeleteAnswers'
import { ErrorSummary } from './ErrorSummary'

type FormPageProps = {
  readonly locale: Locale
  readonly path: string
  readonly title: string
  readonly step?: string
  readonly back: string
  readonly problems: readonly Problem[]
  /** Where the form is posted to, after the locale. */
  readonly action: string
  readonly button: string
  /** False where there are no answers that the server keeps. */
  readonly deletable?: boolean
  readonly children: ReactNode
}

/** A page of the sign-up: one form, one button, and "delete my answers" for shared phones. */
export function FormPage(props: FormPageProps) {
  const { locale, path, title, step, back, problems, action, button, children } = props
  const isThrottled = problems.some(({ code }) => code === 'tooManyTries')
  const text = messages[locale].signUp
  return (
    <SitePage locale={locale} path={path} menu={false}>
      {isThrottled && <StatusMark status={429} />}
      <p>
        <a className="more" href={`/${locale}${back}`}>
          {text.back}
        </a>
      </p>
      <ErrorSummary locale={locale} problems={problems} />
      <form className="form" method="post" action={`/${locale}${action}`} noValidate>
        {step && <p className="step">{step}</p>}
        <h1>{title}</h1>
        {children}
        <p className="actions">
          <button className="button" type="submit">
            {button}
          </button>
        </p>
      </form>
      {props.deletable !== false && <DeleteAnswers locale={locale} />}
    </SitePage>
  )
}
