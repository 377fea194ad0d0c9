'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { inLanguage, type AdminLanguage } from '../language'

/**
 * A new account is made without a password and invited by letter. Payload’s form asks for one all the same, so it is
 * given one that nobody knows, and that the server puts another in the place of.
 */
export function ByLetter({ language }: { readonly language: AdminLanguage }) {
  const { dispatchFields } = useForm()
  // The server answers each change with the form as it knows it, without a password.
  const isEmpty = useFormFields(([fields]) =>
    ['password', 'confirm-password', 'byLetter'].some((path) => !fields[path]?.value),
  )
  useEffect(() => {
    if (!isEmpty) return
    const value = `${crypto.randomUUID()}${crypto.randomUUID()}`
    for (const path of ['password', 'confirm-password'])
      dispatchFields({ type: 'UPDATE', path, value, valid: true })
    dispatchFields({ type: 'UPDATE', path: 'byLetter', value: true, valid: true })
  }, [isEmpty, dispatchFields])
  return <p className="by-letter">{inLanguage(words, language)}</p>
}

const words = {
  da: 'Når kontoen gemmes, får personen et brev med et link og vælger selv sin adgangskode.',
  en: 'When the account is saved, the person gets a letter with a link and chooses her own password.',
}
