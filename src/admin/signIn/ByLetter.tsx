'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { inLanguage, type AdminLanguage } from '../language'

/**
 * A new account is made without a password and invited by letter. Payload’s form asks for one all the
 * same, so it is given one that nobody knows, and that the server puts another in the place of.
 */
export function ByLetter({ language }: { readonly language: AdminLanguage }) {
  const { dispatchFields } = useForm()
  const [password, again, byLetter] = [
    useFormFields(([fields]) => fields['password']),
    useFormFields(([fields]) => fields['confirm-password']),
    useFormFields(([fields]) => fields['byLetter']),
  ]
  // Payload’s own fields, and the server’s answer to each change, put the form back without a password.
  useEffect(() => {
    const fill = (path: string, value: unknown) => {
      dispatchFields({ type: 'UPDATE', path, value, valid: true })
    }
    if (!password?.value || password.value !== again?.value) {
      const value = `${crypto.randomUUID()}${crypto.randomUUID()}`
      fill('password', value)
      fill('confirm-password', value)
    }
    if (byLetter?.value !== true) fill('byLetter', true)
  }, [password, again, byLetter, dispatchFields])
  return <p className="by-letter">{inLanguage(words, language)}</p>
}

const words = {
  da: 'Når kontoen gemmes, får personen et brev med et link og vælger selv sin adgangskode.',
  en: 'When the account is saved, the person gets a letter with a link and chooses her own password.',
}
