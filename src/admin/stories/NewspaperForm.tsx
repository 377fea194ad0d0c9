'use client'

import { useId, useState } from 'react'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import type { Standing } from './standings'

type NewspaperFormProps = {
  readonly story: string
  readonly place: NonNullable<Standing['place']>
  /** The newspaper's usual address. */
  readonly desk: string
  readonly language: AdminLanguage
  readonly refresh: () => Promise<void>
}

/** Has the story sent to the newspaper's desk; for two minutes it can be taken back. */
export function NewspaperForm({ story, place, desk, language, refresh }: NewspaperFormProps) {
  const field = useId()
  const [busy, setBusy] = useBusy()
  const [email, setEmail] = useState(place.recipient ?? desk)
  const [said, setSaid] = useState<readonly string[]>([])
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const press = async (path: string, done: { da: string; en: string }) => {
    setBusy(true)
    const answer = await send('POST', `/api/stories/${story}/${path}`, { email }, language)
    setSaid(answer.ok ? [say(done)] : whyNot(answer, language))
    await refresh()
    setBusy(false)
  }
  const isUnderWay = place.state === 'sending' || (place.state === 'queued' && place.recipient)
  return (
    <div className="story-channels__form">
      {isUnderWay ? null : (
        <>
          <label htmlFor={field}>{say(words.email)}</label>
          <input
            id={field}
            type="email"
            autoComplete="off"
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
          <button
            type="button"
            className="next-step__button"
            disabled={busy}
            onClick={() => void press('newspaper', words.queued)}
          >
            {say(place.state === 'published' ? words.again : words.send)}
          </button>
        </>
      )}
      {place.canUndo && (
        <button
          type="button"
          className="next-step__button is-quiet"
          disabled={busy}
          onClick={() => void press('newspaper/undo', words.undone)}
        >
          {say(words.undo)}
        </button>
      )}
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}

const words = {
  email: { da: 'Avisens redaktion (e-mail)', en: 'The newspaper’s desk (e-mail)' },
  send: { da: 'Send til avisen', en: 'Send to the newspaper' },
  again: { da: 'Send et nyt link', en: 'Send a new link' },
  undo: { da: 'Fortryd', en: 'Undo' },
  queued: {
    da: 'Sendes om to minutter med et privat link. Indtil da kan det fortrydes.',
    en: 'Leaves in two minutes with a private link. Until then it can be undone.',
  },
  undone: { da: 'Fortrudt. Intet er sendt.', en: 'Undone. Nothing was sent.' },
}
