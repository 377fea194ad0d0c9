'use client'

import { useState } from 'react'
import type { Label } from '@/domain/labels/label'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import { Field, typedIn } from './Field'
import { Wrong } from './Wrong'

type Props = {
  readonly onIn: () => void
  readonly onRestart: () => void
  readonly language: AdminLanguage
}

/** The second step: the digits of her telephone, or one of her recovery codes. */
export function CodeStep({ onIn, onRestart, language }: Props) {
  const [busy, setBusy] = useBusy()
  const [isLost, setLost] = useState(false)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const say = (label: Label) => inLanguage(label, language)
  const enter = async () => {
    setBusy(true)
    const code = typedIn('code')
    const answer = await send('POST', '/api/users/second-step', { code }, language)
    setBusy(false)
    setWrong(answer.ok ? [] : whyNot(answer, language))
    if (answer.ok) onIn()
  }
  return (
    <div className="sign-in">
      <h1>{say(words.title)}</h1>
      <p>{say(isLost ? words.lost : words.how)}</p>
      <Field
        key={String(isLost)}
        name="code"
        label={say(isLost ? words.recoveryCode : words.code)}
        autoComplete={isLost ? 'off' : 'one-time-code'}
        inputMode={isLost ? 'text' : 'numeric'}
        isCode
        onEnter={() => void enter()}
      />
      <Wrong lines={wrong} />
      <button
        type="button"
        className="next-step__button"
        disabled={busy}
        onClick={() => void enter()}
      >
        {say(words.next)}
      </button>
      <button type="button" className="sign-in__link" onClick={() => setLost(!isLost)}>
        {say(isLost ? words.found : words.isLost)}
      </button>
      <button type="button" className="sign-in__link" onClick={onRestart}>
        {say(words.restart)}
      </button>
    </div>
  )
}

const words = {
  title: { da: 'Andet trin', en: 'Second step' },
  how: {
    da: 'Åbn appen med koder på din telefon, og skriv de seks tal, som den viser nu.',
    en: 'Open the app with codes on your telephone, and write the six digits that it shows now.',
  },
  lost: {
    da: 'Skriv en af de ti nødkoder, som du fik, da du satte det andet trin op. Hver kode virker én gang. Har du dem ikke, så bed en administrator om hjælp.',
    en: 'Write one of the ten recovery codes that you got when you set up the second step. Each works once. If you do not have them, ask an administrator for help.',
  },
  code: { da: 'De seks tal', en: 'The six digits' },
  recoveryCode: { da: 'Nødkode', en: 'Recovery code' },
  next: { da: 'Log ind', en: 'Log in' },
  isLost: { da: 'Jeg har ikke min telefon', en: 'I do not have my telephone' },
  found: { da: 'Jeg har min telefon', en: 'I have my telephone' },
  restart: { da: 'Begynd forfra', en: 'Begin again' },
}
