'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { inLanguage, type AdminLanguage } from '../language'
import { send } from '../request'
import { words } from './words'

/** Changes her record, shows the page as it is afterwards, and keeps what was refused in words. */
export function useStep(applicant: string, language: AdminLanguage) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const take = async (change: Readonly<Record<string, unknown>>) => {
    setBusy(true)
    const address = `/api/applicants/${applicant}?depth=0`
    const answer = await send('PATCH', address, change, language)
    setBusy(false)
    if (answer.ok) {
      setRefusals([])
      router.refresh()
      return
    }
    const { sentences } = answer
    setRefusals(sentences.length > 0 ? sentences : [inLanguage(words.failed, language)])
  }
  return { busy, refusals, take }
}
