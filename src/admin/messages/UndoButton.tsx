'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { z } from 'zod'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { send } from '../request'
import { useBusy } from '../useBusy'

const answered = z.object({ undone: z.number(), left: z.number() })

/** Takes back what has not left, and says what had. */
export function UndoButton({
  ids,
  language,
}: {
  readonly ids: readonly string[]
  readonly language: AdminLanguage
}) {
  const router = useRouter()
  const [busy, setBusy] = useBusy()
  const [done, setDone] = useState<z.infer<typeof answered> | 'failed'>()
  const undo = async () => {
    setBusy(true)
    const answer = await send('POST', '/api/messages/undo', { ids }, language)
    const read = answer.ok ? answered.safeParse(answer.body) : undefined
    setDone(read?.success === true ? read.data : 'failed')
    setBusy(false)
    router.refresh()
  }
  if (done !== undefined && done !== 'failed')
    return <p role="status">{inLanguage(words.done(done.undone, done.left), language)}</p>
  return (
    <button type="button" className="next-step__button" disabled={busy} onClick={() => void undo()}>
      {inLanguage(done === 'failed' ? words.failed : words.undo, language)}
    </button>
  )
}

const words = {
  undo: { da: 'Fortryd', en: 'Undo' },
  failed: { da: 'Det gik ikke: prøv igen', en: 'It did not work: try again' },
  done: (undone: number, left: number) => ({
    da:
      left === 0
        ? `Fortrudt: ${undone} er ikke sendt.`
        : `${undone} er ikke sendt. ${left} var allerede sendt.`,
    en:
      left === 0
        ? `Undone: ${undone} were not sent.`
        : `${undone} were not sent. ${left} had left already.`,
  }),
}
