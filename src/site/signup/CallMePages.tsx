import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { ReadAloud } from '../readAloud/ReadAloud'
import type { Asked } from './addresses'
import { callMeConsentPath, callMePath, startPath, withPoster } from './addresses'
import { ConsentQuestion } from './ConsentQuestion'
import { FormPage } from './FormPage'
import { callMeState } from './formState'
import { NoAnswersPage } from './NoAnswersPage'
import { PosterField } from './PosterField'
import { NameQuestion, TelephoneQuestion } from './questions'
import { TelephoneNumber } from './TelephoneNumber'

type CallMeProps = { readonly locale: Locale; readonly asked: Asked }

/** "Call me": name and telephone, for whoever would rather talk than write. */
export async function CallMePage({
  locale,
  asked,
  poster,
}: CallMeProps & { readonly poster: string | null }) {
  const { answers = {}, problems } = await callMeState(locale, callMePath, asked)
  const text = messages[locale].signUp
  const context = { locale, problems, answers }
  return (
    <FormPage
      locale={locale}
      path={withPoster(callMePath, poster)}
      title={text.call.title}
      back={startPath}
      problems={problems}
      action={`${callMePath}/gem`}
      button={text.next}
    >
      <ReadAloud locale={locale} page="callMe" />
      <p>{text.call.lead}</p>
      <PosterField poster={poster} />
      <NameQuestion {...context} />
      <TelephoneQuestion {...context} />
    </FormPage>
  )
}

/** The second page of "call me": may we, and whom and where. */
export async function CallMeConsentPage({ locale, asked }: CallMeProps) {
  const { answers, problems } = await callMeState(locale, callMeConsentPath, asked)
  if (answers === undefined) return <NoAnswersPage locale={locale} path={callMeConsentPath} />
  const text = messages[locale].signUp
  return (
    <FormPage
      locale={locale}
      path={callMeConsentPath}
      title={text.call.consentTitle}
      back={callMePath}
      problems={problems}
      action={`${callMeConsentPath}/gem`}
      button={text.send}
    >
      <p>
        <bdi>{answers.name}</bdi>, <TelephoneNumber typed={answers.telephone ?? ''} />
      </p>
      <ConsentQuestion locale={locale} problems={problems} answers={answers} />
    </FormPage>
  )
}
