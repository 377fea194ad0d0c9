'use client'

import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import type { Label } from '@/domain/labels/label'
import { passwordLength } from '@/domain/passwordLength'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import { Field, typedIn } from './Field'
import { Wrong } from './Wrong'

type State = 'open' | 'over' | 'chosen'

/** Chooses a password by a link, and leads to the log-in, which asks for all that it always asks for. */
export function Reset({ language }: { readonly language: AdminLanguage }) {
  const token = useRef('')
  const [state, setState] = useState<State>('open')
  const [busy, setBusy] = useBusy()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const say = (label: Label) => inLanguage(label, language)
  useEffect(() => {
    // Once, for the address has none the second time.
    if (token.current !== '') return
    token.current = window.location.hash.slice(1)
    // Whoever opens the browser’s history later finds no key in it.
    window.history.replaceState(window.history.state, '', window.location.pathname)
    const given = { token: token.current }
    void send('POST', '/api/users/reset-password', given, language).then((answer) => {
      if (!answer.ok && answer.sentences.length > 0) setState('over')
    })
  }, [language])
  const choose = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    const given = { token: token.current, password: typedIn('password') }
    const answer = await send('POST', '/api/users/reset-password', given, language)
    setBusy(false)
    setWrong(answer.ok ? [] : whyNot(answer, language))
    if (answer.ok) setState('chosen')
  }
  if (state !== 'open')
    return (
      <div className="sign-in">
        <h1>{say(words[state])}</h1>
        <p role="status">{say(words[`${state}Lead`])}</p>
        {state === 'over' ? <a href="/admin/forgot">{say(words.anew)}</a> : null}
        <a href="/admin/login">{say(words.logIn)}</a>
      </div>
    )
  return (
    <form className="sign-in" method="post" onSubmit={(event) => void choose(event)}>
      <h1>{say(words.title)}</h1>
      <p>{say(words.lead)}</p>
      <Field
        name="password"
        type="password"
        label={say(words.password)}
        autoComplete="new-password"
      />
      <Wrong lines={wrong} />
      <button type="submit" className="next-step__button" disabled={busy}>
        {say(words.choose)}
      </button>
      <a href="/admin/forgot">{say(words.anew)}</a>
    </form>
  )
}

const words = {
  title: { da: 'Vælg din adgangskode', en: 'Choose your password' },
  lead: {
    da: `Mindst ${passwordLength} tegn. Fire tilfældige ord efter hinanden er godt.`,
    en: `At least ${passwordLength} characters. Four random words in a row are good.`,
  },
  password: { da: 'Ny adgangskode', en: 'New password' },
  choose: { da: 'Gem adgangskoden', en: 'Save the password' },
  over: { da: 'Linket gælder ikke mere', en: 'The link holds no longer' },
  overLead: {
    da: 'Det er brugt, eller der er gået for lang tid, eller der er kommet et nyere. Det sker let. Bed om et nyt her.',
    en: 'It is used, or too much time has passed, or there is a newer one. That happens easily. Ask for a new one here.',
  },
  anew: { da: 'Bed om et nyt link', en: 'Ask for a new link' },
  chosen: { da: 'Adgangskoden er gemt', en: 'The password is saved' },
  chosenLead: { da: 'Nu kan du logge ind med den.', en: 'Now you can log in with it.' },
  logIn: { da: 'Gå til log ind', en: 'Go to the log-in' },
}
