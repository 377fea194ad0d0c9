'use client'

import { useAuth, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { inLanguage, languageOf } from '../language'
import './signIn.css'

/** Asked for on one’s own account, when password or e-mail is changed. */
export function PresentPassword({ path }: { readonly path: string }) {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { value, setValue, showError, errorMessage } = useField<string>({ path })
  if (user?.id !== id) return null
  const language = languageOf(i18n)
  return (
    <div className="sign-in">
      <div className="sign-in__field">
        <label htmlFor="field-presentPassword-own">{inLanguage(words.label, language)}</label>
        <p id="present-password-hint">{inLanguage(words.hint, language)}</p>
        <input
          id="field-presentPassword-own"
          type="password"
          autoComplete="current-password"
          aria-describedby="present-password-hint"
          value={value ?? ''}
          onChange={({ target }) => setValue(target.value)}
        />
        <div role="alert" className="sign-in__wrong">
          {showError && errorMessage ? <p>{errorMessage}</p> : null}
        </div>
      </div>
    </div>
  )
}

const words = {
  label: { da: 'Din nuværende adgangskode', en: 'Your present password' },
  hint: {
    da: 'Skriv den, når du skifter adgangskode eller e-mail.',
    en: 'Write it when you change password or e-mail.',
  },
}
