import type { Problem, ProblemCode } from '@/domain/problem'
import { say } from '@/domain/problem'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { contactPath } from './addresses'

type ErrorSummaryProps = { readonly locale: Locale; readonly problems: readonly Problem[] }

/** Everything to mend, each a link to its field. The address's fragment brings focus here. */
export function ErrorSummary({ locale, problems }: ErrorSummaryProps) {
  if (problems.length === 0) return null
  return (
    <div className="summary" id="fejl" role="alert" tabIndex={-1} aria-labelledby="fejl-titel">
      <h2 id="fejl-titel">{messages[locale].signUp.errors.heading}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path + problem.code}>
            {problem.path === '' ? (
              say(problem, locale)
            ) : (
              <a href={`#${problem.path}`}>{say(problem, locale)}</a>
            )}
          </li>
        ))}
      </ul>
      {problems.some(({ code }) => callsForHelp.includes(code)) && (
        <p>
          <a href={`/${locale}${contactPath}`}>{messages[locale].myApplication.contactUs}</a>
        </p>
      )}
    </div>
  )
}

/** Where trying again may not help, there is somebody to call. */
const callsForHelp: readonly ProblemCode[] = ['tooManyTries', 'tryAgain', 'codeWrong']
