'use client'

import { useState } from 'react'
import { z } from 'zod'
import type { Label } from '@/domain/labels/label'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import { Confirm } from './Confirm'
import { Field, typedIn } from './Field'
import { RecoveryCodes } from './RecoveryCodes'
import { Wrong } from './Wrong'

type Props = {
  /** What is asked for first: nothing right after the password, else that, and a code of the old telephone. */
  readonly proof: 'logIn' | 'password' | 'passwordAndCode'
  readonly onDone: () => void
  readonly onRestart: () => void
  readonly language: AdminLanguage
}

/** Sets up the second step, one thing at a time. */
export function SetUp({ proof, onDone, onRestart, language }: Props) {
  const [busy, setBusy] = useBusy()
  const [made, setMade] = useState<z.infer<typeof secret>>()
  const [codes, setCodes] = useState<readonly string[]>()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const say = (label: Label) => inLanguage(label, language)
  const begin = async () => {
    setBusy(true)
    const given = { presentPassword: typedIn('presentPassword'), code: typedIn('presentCode') }
    const answer = await send('POST', '/api/users/second-step/new', given, language)
    setBusy(false)
    const read = secret.safeParse(answer.ok ? answer.body : undefined)
    setMade(read.data)
    setWrong(read.success ? [] : whyNot(answer, language))
  }
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} language={language} />
  if (made)
    return <Confirm {...made} onCodes={setCodes} onRestart={onRestart} language={language} />
  const onEnter = () => void begin()
  return (
    <div className="sign-in">
      <h2>{say(words.title)}</h2>
      <p>{say(words.why)}</p>
      <p>{say(words.app)}</p>
      {proof === 'logIn' ? null : (
        <Field
          name="presentPassword"
          type="password"
          label={say(words.password)}
          autoComplete="current-password"
          onEnter={onEnter}
        />
      )}
      {proof === 'passwordAndCode' ? (
        <Field
          name="presentCode"
          label={say(words.code)}
          autoComplete="one-time-code"
          isCode
          onEnter={onEnter}
        />
      ) : null}
      <Wrong lines={wrong} />
      <button type="button" className="next-step__button" disabled={busy} onClick={onEnter}>
        {say(words.next)}
      </button>
      <button type="button" className="sign-in__link" onClick={onRestart}>
        {say(proof === 'logIn' ? words.restart : words.cancel)}
      </button>
    </div>
  )
}

const secret = z.object({ secret: z.string(), qr: z.string() })

const words = {
  title: { da: 'Sæt det andet trin op', en: 'Set up the second step' },
  why: {
    da: 'Du logger ind med din adgangskode og en kode fra din telefon. Så kommer ingen ind, selv om de kender adgangskoden.',
    en: 'You log in with your password and a code from your telephone. Then nobody gets in, even with the password.',
  },
  app: {
    da: 'Hent først en app til koder på din telefon, for eksempel Google Authenticator, Microsoft Authenticator eller 2FAS.',
    en: 'First get an app for codes on your telephone, such as Google Authenticator, Microsoft Authenticator or 2FAS.',
  },
  password: { da: 'Din adgangskode', en: 'Your password' },
  code: {
    da: 'En kode fra den telefon, du bruger nu, eller en nødkode',
    en: 'A code from the telephone you use now, or a recovery code',
  },
  next: { da: 'Jeg har appen', en: 'I have the app' },
  restart: { da: 'Begynd forfra', en: 'Begin again' },
  cancel: { da: 'Fortryd', en: 'Cancel' },
}
