'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { z } from 'zod'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import '../nextStep/nextStep.css'

const answered = z.object({ activity: z.string() })

/** Makes the new one and opens it. */
export function SameRecipe({
  id,
  language,
}: {
  readonly id: string
  readonly language: AdminLanguage
}) {
  const router = useRouter()
  const [busy, setBusy] = useBusy()
  const [sentences, setSentences] = useState<readonly string[]>([])
  const make = async () => {
    setBusy(true)
    const answer = await send('POST', `/api/activities/${id}/again`, {}, language)
    const made = answered.safeParse(answer.ok ? answer.body : undefined)
    if (made.success) return router.push(`/admin/collections/activities/${made.data.activity}`)
    setSentences(whyNot(answer, language))
    setBusy(false)
  }
  return (
    <>
      <div className="next-step__buttons">
        <button
          type="button"
          className="next-step__button is-quiet"
          disabled={busy}
          onClick={() => void make()}
        >
          {inLanguage(words.again, language)}
        </button>
      </div>
      <div role="alert">
        {sentences.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
    </>
  )
}

const words = { again: { da: 'Efter samme opskrift', en: 'After the same recipe' } }
