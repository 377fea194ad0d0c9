'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { AdminLanguage } from '../language'
import { send } from '../request'
import { PasswordStep } from './PasswordStep'
import { CodeStep } from './CodeStep'
import { SetUp } from './SetUp'

type Step = 'password' | 'code' | 'setUp'

/** The two steps, each on a page of its own. Opened again in the midst of it, it goes on from there. */
export function LogIn({
  onward,
  language,
}: {
  readonly onward: string
  readonly language: AdminLanguage
}) {
  const [step, setStep] = useState<Step>('password')
  useEffect(() => {
    void send('GET', '/api/users/second-step', {}, language).then((answer) => {
      const waiting = answer.ok ? told.safeParse(answer.body).data?.secondStep : undefined
      if (waiting) setStep(waiting)
    })
  }, [language])
  // The whole page anew: what Payload has drawn so far was for a stranger.
  const enter = () => window.location.assign(onward)
  const restart = () => setStep('password')

  if (step === 'code') return <CodeStep onIn={enter} onRestart={restart} language={language} />
  if (step === 'setUp')
    return <SetUp proof="logIn" onDone={enter} onRestart={restart} language={language} />
  return <PasswordStep onIn={enter} onNext={setStep} language={language} />
}

const told = z.object({ secondStep: z.enum(['code', 'setUp']).nullable() })
