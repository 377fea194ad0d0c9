'use client'

import { useState } from 'react'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

/** One more letter with a link by which a password is chosen. */
export function InviteAgain({
  account,
  language,
}: {
  readonly account: string
  readonly language: AdminLanguage
}) {
  const [busy, setBusy] = useBusy()
  const [said, setSaid] = useState<readonly string[]>([])
  const invite = async () => {
    setBusy(true)
    const answer = await send('POST', `/api/users/${account}/invite`, {}, language)
    setSaid(answer.ok ? [inLanguage(words.done, language)] : whyNot(answer, language))
    setBusy(false)
  }
  return (
    <div className="link-button">
      <button
        type="button"
        className="next-step__button is-quiet"
        disabled={busy}
        onClick={() => void invite()}
      >
        {inLanguage(words.again, language)}
      </button>
      <p role="status">{said.join(' ')}</p>
    </div>
  )
}

const words = {
  again: { da: 'Send invitationen igen', en: 'Send the invitation again' },
  done: {
    da: 'Brevet sendes om lidt. Det gamle link gælder ikke, når det nye er sendt.',
    en: 'The letter leaves in a moment. The old link holds no longer once the new one is sent.',
  },
}
