'use client'

import { useState, type SubmitEvent } from 'react'
import { z } from 'zod'
import type { Label } from '@/domain/labels/label'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import { Field, typedIn } from './Field'
import { Wrong } from './Wrong'

type Props = {
  readonly onIn: () => void
  readonly onNext: (step: 'code' | 'setUp') => void
  readonly language: AdminLanguage
}

export function PasswordStep({ onIn, onNext, language }: Props) {
  const [busy, setBusy] = useBusy()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const say = (label: Label) => inLanguage(label, language)
  const logIn = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    const given = { email: typedIn('email'), password: typedIn('password') }
    const answer = await send('POST', '/api/users/login', given, language)
    setBusy(false)
    setWrong(answer.ok ? [] : whyNot(answer, language))
    if (!answer.ok) return
    const next = told.safeParse(answer.body)
    if (next.success) onNext(next.data.secondStep)
    else onIn()
  }
  return (
    <form className="sign-in" method="post" onSubmit={(event) => void logIn(event)}>
      <h1>{say(words.title)}</h1>
      <Field name="email" type="email" label={say(words.email)} autoComplete="username" />
      <Field
        name="password"
        type="password"
        label={say(words.password)}
        autoComplete="current-password"
      />
      <Wrong lines={wrong} />
      <button type="submit" className="next-step__button" disabled={busy}>
        {say(words.logIn)}
      </button>
      <a href="/admin/forgot">{say(words.forgotten)}</a>
    </form>
  )
}

const told = z.object({ secondStep: z.enum(['code', 'setUp']) })

const words = {
  title: { da: 'Log ind', en: 'Log in' },
  email: { da: 'E-mail', en: 'E-mail' },
  password: { da: 'Adgangskode', en: 'Password' },
  logIn: { da: 'Log ind', en: 'Log in' },
  forgotten: { da: 'Har du glemt din adgangskode?', en: 'Have you forgotten your password?' },
}
