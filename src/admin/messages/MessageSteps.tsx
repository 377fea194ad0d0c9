'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { isRetried } from '@/domain/messages'
import { languageOf } from '../language'
import { RetryButton } from './RetryButton'
import { UndoButton } from './UndoButton'
import '../nextStep/nextStep.css'

/** On a message: taking it back while it waits, or trying again when it failed. */
export function MessageSteps() {
  const language = languageOf(useTranslation().i18n)
  const { id, data } = useDocumentInfo()
  if (typeof id !== 'string') return null
  const state: unknown = data?.['state']
  if (state === 'queued') return <UndoButton ids={[id]} language={language} />
  return isRetried(state) ? <RetryButton id={id} language={language} /> : null
}
