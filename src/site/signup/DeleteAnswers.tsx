import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { deletePath } from './addresses'

type DeleteAnswersProps = { readonly locale: Locale; readonly label?: string }

/** On every page of the sign-up: phones are shared. */
export function DeleteAnswers({ locale, label }: DeleteAnswersProps) {
  const text = messages[locale].signUp
  return (
    <form className="delete form" method="post" action={`/${locale}${deletePath}`}>
      <p className="soft">{text.deleteHint}</p>
      <button className="button-plain" type="submit">
        {label ?? text.deleteAnswers}
      </button>
    </form>
  )
}
