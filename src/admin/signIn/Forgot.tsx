'use client'

import { useState, type SubmitEvent } from 'react'
import type { Label } from '@/domain/labels/label'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import { Field, typedIn } from './Field'
import { Wrong } from './Wrong'

/** Asks for a letter. What is answered is the same whether there is such an account or not. */
export function Forgot({ language }: { readonly language: AdminLanguage }) {
  const [busy, setBusy] = useBusy()
  const [asked, setAsked] = useState(false)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const say = (label: Label) => inLanguage(label, language)
  const ask = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    const given = { email: typedIn('email').trim() }
    const answer = await send('POST', '/api/users/forgot-password', given, language)
    setBusy(false)
    setWrong(answer.ok ? [] : whyNot(answer, language))
    setAsked(answer.ok)
  }
  return (
    <form className="sign-in" method="post" onSubmit={(event) => void ask(event)}>
      <h1>{say(words.title)}</h1>
      <div role="status">{asked ? <p>{say(words.asked)}</p> : null}</div>
      {asked ? null : (
        <>
          <p>{say(words.lead)}</p>
          <Field name="email" type="email" label={say(words.email)} autoComplete="username" />
          <Wrong lines={wrong} />
          <button type="submit" className="next-step__button" disabled={busy}>
            {say(words.send)}
          </button>
        </>
      )}
      <a href="/admin/login">{say(words.back)}</a>
    </form>
  )
}

const words = {
  title: { da: 'Glemt adgangskode', en: 'Forgotten password' },
  lead: {
    da: 'Skriv din e-mailadresse. Så får du et brev med et link, hvor du vælger en ny adgangskode.',
    en: 'Write your e-mail address. You get a letter with a link by which you choose a new password.',
  },
  email: { da: 'E-mail', en: 'E-mail' },
  send: { da: 'Send mig et link', en: 'Send me a link' },
  asked: {
    da: 'Hvis adressen hører til en konto, kommer der et brev om et par minutter. Se også i uønsket post. Kommer det ikke, så spørg din administrator.',
    en: 'If the address belongs to an account, a letter comes within some minutes. Look among unwanted post too. If it does not come, ask your administrator.',
  },
  back: { da: 'Tilbage til log ind', en: 'Back to the log-in' },
}
