'use client'

import { useState } from 'react'
import { z } from 'zod'
import type { Label } from '@/domain/labels/label'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import { Field, typedIn } from './Field'
import { RecoveryCodes } from './RecoveryCodes'
import { Wrong } from './Wrong'

type Props = {
  readonly onDone: () => void
  readonly onRestart: () => void
  readonly language: AdminLanguage
}

/** Ten new recovery codes for a code of the telephone. The old ones open nothing then. */
export function NewCodes({ onDone, onRestart, language }: Props) {
  const [busy, setBusy] = useBusy()
  const [codes, setCodes] = useState<readonly string[]>()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const say = (label: Label) => inLanguage(label, language)
  const make = async () => {
    setBusy(true)
    const code = typedIn('code')
    const answer = await send('POST', '/api/users/second-step/codes', { code }, language)
    setBusy(false)
    const read = told.safeParse(answer.ok ? answer.body : undefined)
    setCodes(read.data?.recoveryCodes)
    setWrong(read.success ? [] : whyNot(answer, language))
  }
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} language={language} />
  return (
    <div className="sign-in">
      <Field
        name="code"
        label={say(words.code)}
        autoComplete="one-time-code"
        isCode
        onEnter={() => void make()}
      />
      <Wrong lines={wrong} />
      <button
        type="button"
        className="next-step__button"
        disabled={busy}
        onClick={() => void make()}
      >
        {say(words.make)}
      </button>
      <button type="button" className="sign-in__link" onClick={onRestart}>
        {say(words.cancel)}
      </button>
    </div>
  )
}

const told = z.object({ recoveryCodes: z.array(z.string()) })

const words = {
  code: { da: 'De seks tal, som appen viser nu', en: 'The six digits that the app shows now' },
  make: { da: 'Lav nye nødkoder', en: 'Make new recovery codes' },
  cancel: { da: 'Fortryd', en: 'Cancel' },
}
