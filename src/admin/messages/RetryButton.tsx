'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { send } from '../request'

/** Puts a message back in the queue that failed, or of which nobody knows. */
export function RetryButton({
  id,
  language,
}: {
  readonly id: string
  readonly language: AdminLanguage
}) {
  const router = useRouter()
  const [state, setState] = useState<'ready' | 'busy' | 'queued' | 'failed'>('ready')
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const retry = async () => {
    setState('busy')
    const answer = await send('POST', `/api/messages/${id}/retry`, {}, language)
    setRefusals(answer.ok ? [] : answer.sentences)
    setState(answer.ok ? 'queued' : 'failed')
    router.refresh()
  }
  return (
    <>
      <button
        type="button"
        className="next-step__button"
        disabled={state === 'busy' || state === 'queued'}
        onClick={() => void retry()}
      >
        {inLanguage(words[state], language)}
      </button>
      {refusals.length === 0 ? null : <p role="alert">{refusals.join(' ')}</p>}
    </>
  )
}

const words = {
  ready: { da: 'Prøv igen', en: 'Try again' },
  busy: { da: 'Lægger i kø …', en: 'Queueing …' },
  queued: { da: 'Lagt i kø', en: 'Queued' },
  failed: { da: 'Det gik ikke: prøv igen', en: 'It did not work: try again' },
}
