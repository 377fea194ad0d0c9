'use client'

import {
  useAuth,
  useDocumentInfo,
  useField,
  useForm,
  useFormProcessing,
  useTranslation,
} from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import type { SignUpState } from '@/domain/choices/people'
import { inLanguage, languageOf } from '../language'
import { Refusals } from '../nextStep/Refusals'
import '../nextStep/nextStep.css'
import { answerLines } from './answerLines'
import './signUp.css'

/**
 * Answers from a telephone that was known already, to be read and decided about. Payload's own
 * field for such data would fetch an editor from a foreign host.
 */
export function PendingAnswers({ path: pathFromProps }: JSONFieldClientProps) {
  const language = languageOf(useTranslation().i18n)
  const viewer = viewerOf(useAuth().user)
  const { data } = useDocumentInfo()
  const { submit } = useForm()
  const isBusy = useFormProcessing()
  const { value } = useField<unknown>({ potentiallyStalePath: pathFromProps })
  const lines = answerLines(value, language)
  if (lines.length === 0) return null

  const state: unknown = data?.['state']
  const decide = (decision: SignUpState) => {
    void submit({ overrides: { state: decision }, skipValidation: true })
  }
  const isPending = state === 'pending' && isProgrammeStaff(viewer)
  return (
    <section className="next-step" aria-label={inLanguage(words.title, language)}>
      <p className="next-step__now">{inLanguage(words.title, language)}</p>
      <dl className="answers">
        {lines.map(({ label, answer }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{answer}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {isPending ? (
        <div className="next-step__buttons">
          <button
            type="button"
            className="next-step__button"
            disabled={isBusy}
            onClick={() => {
              decide('takenOver')
            }}
          >
            {inLanguage(words.takeOver, language)}
          </button>
          <button
            type="button"
            className="next-step__button is-quiet"
            disabled={isBusy}
            onClick={() => {
              decide('ignored')
            }}
          >
            {inLanguage(words.ignore, language)}
          </button>
        </div>
      ) : null}
      <Refusals refusal={undefined} />
    </section>
  )
}

const words = {
  title: { da: 'Svarene fra den nye tilmelding', en: 'The answers of the new sign-up' },
  takeOver: { da: 'Før svarene over på hendes kort', en: 'Take the answers over to her record' },
  ignore: { da: 'Læg væk', en: 'Set aside' },
}
