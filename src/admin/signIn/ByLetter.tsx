'use client'

import { useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { inLanguage, languageOf } from '../language'
import './signIn.css'

/**
 * A new account is made without a password and invited by letter. Payload’s form asks for one all the same, so it is
 * given one that nobody knows, and that the server puts another in the place of.
 */
export function ByLetter() {
  const { id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const { i18n } = useTranslation()
  const isNew = id === undefined
  useEffect(() => {
    if (!isNew) return
    const value = `${crypto.randomUUID()}${crypto.randomUUID()}`
    for (const path of ['password', 'confirm-password'])
      dispatchFields({ type: 'UPDATE', path, value, valid: true })
    dispatchFields({ type: 'UPDATE', path: 'byLetter', value: true, valid: true })
  }, [isNew, dispatchFields])
  if (!isNew) return null
  return <p className="by-letter">{inLanguage(words, languageOf(i18n))}</p>
}

const words = {
  da: 'Når kontoen gemmes, får personen et brev med et link og vælger selv sin adgangskode.',
  en: 'When the account is saved, the person gets a letter with a link and chooses her own password.',
}
