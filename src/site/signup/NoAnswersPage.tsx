import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { SitePage } from '../ui/SitePage'
import { callMePath, pagePath } from './addresses'

type NoAnswersPageProps = { readonly locale: Locale; readonly path: string }

/** The draft is gone, was never begun, or her browser keeps no cookies: another way on. */
export function NoAnswersPage({ locale, path }: NoAnswersPageProps) {
  const text = messages[locale].signUp
  return (
    <SitePage locale={locale} path={path}>
      <div className="form" id="fejl" tabIndex={-1}>
        <h1>{text.noAnswers.heading}</h1>
        <p>{text.noAnswers.text}</p>
        <p className="actions">
          <a className="button" href={`/${locale}${pagePath(1)}`}>
            {text.noAnswers.restart}
          </a>
          <a className="button button-second" href={`/${locale}${callMePath}`}>
            {text.callMe}
          </a>
        </p>
      </div>
    </SitePage>
  )
}
