'use client'

import { useState } from 'react'
import { z } from 'zod'
import type { Label } from '@/domain/labels/label'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import { Field, typedIn } from './Field'
import { Wrong } from './Wrong'

type Props = {
  readonly secret: string
  /** An SVG of the server’s own. */
  readonly qr: string
  readonly onCodes: (codes: readonly string[]) => void
  readonly onRestart: () => void
  readonly language: AdminLanguage
}

/** Shows what the telephone needs, and takes its first code. */
export function Confirm({ secret, qr, onCodes, onRestart, language }: Props) {
  const [busy, setBusy] = useBusy()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const say = (label: Label) => inLanguage(label, language)
  const confirm = async () => {
    setBusy(true)
    const code = typedIn('code')
    const answer = await send('POST', '/api/users/second-step/confirm', { code }, language)
    setBusy(false)
    const read = told.safeParse(answer.ok ? answer.body : undefined)
    setWrong(read.success ? [] : whyNot(answer, language))
    if (read.success) onCodes(read.data.recoveryCodes)
  }
  return (
    <div className="sign-in">
      <h2>{say(words.title)}</h2>
      <p>{say(words.scan)}</p>
      <img
        className="sign-in__qr"
        src={`data:image/svg+xml,${encodeURIComponent(qr)}`}
        alt={say(words.alt)}
      />
      <p>{say(words.type)}</p>
      <code className="sign-in__secret" dir="ltr">
        {(secret.match(/.{1,4}/g) ?? []).join(' ')}
      </code>
      <Field
        name="code"
        label={say(words.code)}
        autoComplete="one-time-code"
        inputMode="numeric"
        isCode
        onEnter={() => void confirm()}
      />
      <Wrong lines={wrong} />
      <button
        type="button"
        className="next-step__button"
        disabled={busy}
        onClick={() => void confirm()}
      >
        {say(words.confirm)}
      </button>
      <button type="button" className="sign-in__link" onClick={onRestart}>
        {say(words.cancel)}
      </button>
    </div>
  )
}

const told = z.object({ recoveryCodes: z.array(z.string()) })

const words = {
  title: { da: 'Føj kontoen til appen', en: 'Add the account to the app' },
  scan: {
    da: 'Vælg »tilføj konto« i appen, og peg telefonens kamera på firkanten.',
    en: 'Choose “add account” in the app, and point the telephone’s camera at the square.',
  },
  alt: { da: 'QR-kode til appen', en: 'QR code for the app' },
  type: {
    da: 'Kan den ikke læses, så skriv denne nøgle i appen:',
    en: 'If it cannot be read, type this key into the app:',
  },
  code: { da: 'De seks tal, som appen viser nu', en: 'The six digits that the app shows now' },
  confirm: { da: 'Bekræft', en: 'Confirm' },
  cancel: { da: 'Begynd forfra', en: 'Begin again' },
}
