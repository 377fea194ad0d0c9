'use client'

import {
  useAuth,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormInitializing,
  useFormProcessing,
  useFormSubmitted,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect } from 'react'
import { viewerOf } from '@/access/viewer'
import { inLanguage, languageOf } from '../language'
import { useIsLive } from '../useIsLive'
import { actionWord } from './actionWords'
import { isStepped, statusLabel } from './lifecycles'
import { isQuiet, offeredSteps } from './offered'
import { Refusals } from './Refusals'
import './nextStep.css'

/**
 * The legal next steps as buttons. A press saves the whole form with the new status in one request,
 * so that what the step needs (a date, a reason) and the step itself succeed or fail together.
 */
export function NextStep({ collection }: { readonly collection: string }) {
  const language = languageOf(useTranslation().i18n)
  const viewer = viewerOf(useAuth().user)
  const { id, data, hasSavePermission } = useDocumentInfo()
  const { submit, getFields, dispatchFields } = useForm()
  const isReady = [useIsLive(), !useFormInitializing(), !useFormProcessing()].every(Boolean)
  const { refusal, forget } = useStatusRefusal()
  if (!isStepped(collection) || id === undefined || hasSavePermission !== true) return null

  const saved = fieldsOf(data)
  const steps = offeredSteps(
    collection,
    { status: saved['status'], submittedBy: saved['submittedBy'] },
    viewer,
  )
  const take = (status: string) => {
    forget()
    // The server judges: sentences that stand at fields from an earlier try are about that try.
    for (const [path, { valid }] of Object.entries(getFields()))
      if (valid === false) dispatchFields({ type: 'UPDATE', path, valid: true })
    void submit({ overrides: { status }, skipValidation: true })
  }
  const status = saved['status']
  return (
    <section className="next-step" aria-label={inLanguage(words.next, language)}>
      <p className="next-step__now">
        {inLanguage(words.status, language)}{' '}
        <strong>
          {typeof status === 'string' ? inLanguage(statusLabel(collection, status), language) : '–'}
        </strong>
      </p>
      {steps.length === 0 ? null : (
        <div className="next-step__buttons">
          {steps.map((target) => (
            <button
              key={target}
              type="button"
              disabled={!isReady}
              className={isQuiet(target) ? 'next-step__button is-quiet' : 'next-step__button'}
              onClick={() => {
                take(target)
              }}
            >
              {inLanguage(actionWord(collection, target), language)}
            </button>
          ))}
        </div>
      )}
      <Refusals refusal={refusal} />
    </section>
  )
}

const words = {
  next: { da: 'Næste skridt', en: 'Next step' },
  status: { da: 'Nu:', en: 'Now:' },
}

/**
 * What the server said about the step itself. The status field is called valid again at once,
 * since nobody can mend it there and it would keep the form from being saved; the sentence stays
 * until something is saved or another step is tried.
 */
function useStatusRefusal() {
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const sentence = useFormFields(([fields]) => fields['status']?.errorMessage)
  const isRefused = useFormFields(([fields]) => fields['status']?.valid === false)
  const isSubmitted = useFormSubmitted()
  useEffect(() => {
    if (isRefused) dispatch({ type: 'UPDATE', path: 'status', valid: true })
  }, [dispatch, isRefused])
  return {
    refusal: isSubmitted && sentence !== '' ? sentence : undefined,
    forget: () => {
      dispatch({ type: 'UPDATE', path: 'status', errorMessage: '' })
    },
  }
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {}
}
