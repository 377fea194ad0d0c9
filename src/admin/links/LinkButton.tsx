'use client'

import { useState } from 'react'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import { CopyText } from './CopyText'
import { made } from './made'

type Props = {
  readonly collection: 'applicants' | 'teachers' | 'teams'
  readonly id: string
  readonly language: AdminLanguage
  readonly label: { readonly da: string; readonly en: string }
}

/** Makes a private link to copy, and closes it again. */
export function LinkButton({ collection, id, language, label }: Props) {
  const [busy, setBusy] = useBusy()
  const [address, setAddress] = useState<string>()
  const [said, setSaid] = useState<string>()
  const say = (one: { readonly da: string; readonly en: string }) => inLanguage(one, language)

  const press = async (path: keyof typeof done) => {
    setBusy(true)
    const answer = await send('POST', `/api/${collection}/${id}/${path}`, {}, language)
    setAddress(answer.ok ? made(answer.body)?.address : undefined)
    if (!answer.ok) setSaid(whyNot(answer, language).join(' '))
    else setSaid(say(done[path]))
    setBusy(false)
  }
  return (
    <div className="link-button">
      <div className="next-step__buttons">
        <button
          type="button"
          className="next-step__button"
          disabled={busy}
          onClick={() => void press('link')}
        >
          {say(label)}
        </button>
        {collection === 'applicants' && (
          <button
            type="button"
            className="next-step__button"
            disabled={busy}
            onClick={() => void press('link/send')}
          >
            {say(words.send)}
          </button>
        )}
        <button
          type="button"
          className="next-step__button is-quiet"
          disabled={busy}
          onClick={() => void press('link/revoke')}
        >
          {say(words.close)}
        </button>
      </div>
      <p role="status">{said}</p>
      {address !== undefined && <CopyText text={address} hint={words.hint} language={language} />}
    </div>
  )
}

/** What is said once it is done; the link itself is shown below. */
const done = {
  link: { da: 'Linket er lavet.', en: 'The link is made.' },
  'link/send': {
    da: 'Beskeden sendes om fem minutter. Indtil da kan den fortrydes under Beskeder.',
    en: 'The message leaves in five minutes. Until then it can be undone under Messages.',
  },
  'link/revoke': { da: 'Linket er lukket.', en: 'The link is closed.' },
}

const words = {
  send: { da: 'Send hende et link', en: 'Send her a link' },
  close: { da: 'Luk det link, der gælder', en: 'Close the link that is valid' },
  hint: {
    da: 'Send det kun til den, det er til. Det vises kun denne ene gang, og et nyt lukker det gamle.',
    en: 'Send it only to whom it is for. It is shown this once, and a new one closes the old.',
  },
}
