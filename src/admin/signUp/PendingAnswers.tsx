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
import { languageOf } from '../language'
import { Refusals } from '../nextStep/Refusals'
import { answerLines } from './answerLines'
import { AnswersToDecide } from './AnswersToDecide'

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

  const isPending = data?.['state'] === 'pending' && isProgrammeStaff(viewer)
  return (
    <section className="next-step">
      <AnswersToDecide
        lines={lines}
        language={language}
        isBusy={isBusy}
        onDecide={
          isPending
            ? (state) => {
                void submit({ overrides: { state }, skipValidation: true })
              }
            : undefined
        }
      />
      <Refusals refusal={undefined} />
    </section>
  )
}
