'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { inLanguage, type AdminLanguage } from '../language'
import { send } from '../request'
import { words } from './words'

type Change = Readonly<Record<string, unknown>>

/**
 * Changes her record, or several one after the other until one is refused; shows the page as it is
 * afterwards, and keeps what was refused in words.
 */
export function useStep(applicant: string, language: AdminLanguage) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const takeAll = async (changes: readonly Readonly<{ id: string; change: Change }>[]) => {
    setBusy(true)
    const refused = await refusalOf(changes, language)
    setBusy(false)
    setRefusals(refused ?? [])
    if (refused === undefined || changes.length > 1) router.refresh()
  }
  const take = (change: Change) => takeAll([{ id: applicant, change }])
  return { busy, refusals, take, takeAll }
}

/** What the first that was refused was answered; undefined when all were taken. */
async function refusalOf(
  changes: readonly Readonly<{ id: string; change: Change }>[],
  language: AdminLanguage,
): Promise<readonly string[] | undefined> {
  for (const { id, change } of changes) {
    const answer = await send('PATCH', `/api/applicants/${id}?depth=0`, change, language)
    if (answer.ok) continue
    const { sentences } = answer
    return sentences.length > 0 ? sentences : [inLanguage(words.failed, language)]
  }
  return undefined
}
