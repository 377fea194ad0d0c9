'use client'

import { useState } from 'react'
import type { AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import type { AnswerLine } from './answerLines'
import { AnswersToDecide } from './AnswersToDecide'

type PendingUpdateProps = Readonly<{
  signUp: string
  lines: readonly AnswerLine[]
  language: AdminLanguage
}>

/** A sign-up from her telephone that waits, decided about on her own record. */
export function PendingUpdate({ signUp, lines, language }: PendingUpdateProps) {
  const [isBusy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const decide = async (state: string) => {
    setBusy(true)
    const answer = await send('PATCH', `/api/sign-ups/${signUp}`, { state }, language)
    // Her record has changed under the form that shows it.
    if (answer.ok) return window.location.reload()
    setRefusals(whyNot(answer, language))
    setBusy(false)
  }
  return (
    <section className="next-step">
      <AnswersToDecide
        lines={lines}
        language={language}
        isBusy={isBusy}
        onDecide={(state) => void decide(state)}
      />
      <div role="alert">
        {refusals.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  )
}
