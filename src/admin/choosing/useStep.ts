'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

type Change = Readonly<Record<string, unknown>>

/**
 * Changes her record, or several one after the other until one is refused; shows the page as it is
 * afterwards, and keeps what was refused in words.
 */
export function useStep(applicant: string, language: AdminLanguage) {
  const router = useRouter()
  const [busy, setBusy] = useBusy()
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const takeAll = async (changes: readonly Readonly<{ id: string; change: Change }>[]) => {
    setBusy(true)
    const { taken, refused } = await sendAll(changes, language)
    setBusy(false)
    setRefusals(refused)
    if (taken > 0) router.refresh()
  }
  const take = (change: Change) => takeAll([{ id: applicant, change }])
  return { busy, refusals, take, takeAll }
}

/** How many were taken, and what the first that was not was answered. */
async function sendAll(
  changes: readonly Readonly<{ id: string; change: Change }>[],
  language: AdminLanguage,
): Promise<Readonly<{ taken: number; refused: readonly string[] }>> {
  for (const [taken, { id, change }] of changes.entries()) {
    const answer = await send('PATCH', `/api/applicants/${id}?depth=0`, change, language)
    if (answer.ok) continue
    return { taken, refused: whyNot(answer, language) }
  }
  return { taken: changes.length, refused: [] }
}
