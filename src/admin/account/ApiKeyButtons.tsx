'use client'

import { useState } from 'react'
import { z } from 'zod'
import type { Label } from '@/domain/labels/label'
import { inLanguage, type AdminLanguage } from '../language'
import { CopyText } from '../links/CopyText'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

/** Makes a key, which is shown this once, or closes the one there is. */
export function ApiKeyButtons({
  account,
  hasKey,
  language,
}: {
  readonly account: string
  readonly hasKey: boolean
  readonly language: AdminLanguage
}) {
  const [busy, setBusy] = useBusy()
  const [isThere, setThere] = useState(hasKey)
  const [key, setKey] = useState<string>()
  const [said, setSaid] = useState<readonly string[]>([])
  const say = (label: Label) => inLanguage(label, language)

  const press = async (path: 'key' | 'key/revoke') => {
    setBusy(true)
    const answer = await send('POST', `/api/users/${account}/${path}`, {}, language)
    if (answer.ok) {
      const made = told.safeParse(answer.body)
      setKey(made.success ? made.data.key : undefined)
      setThere(made.success)
      setSaid([say(made.success ? words.made : words.closed)])
    } else setSaid(whyNot(answer, language))
    setBusy(false)
  }
  return (
    <div className="link-button">
      <div className="next-step__buttons">
        <button
          type="button"
          className="next-step__button"
          disabled={busy}
          onClick={() => void press('key')}
        >
          {say(isThere ? words.makeNew : words.make)}
        </button>
        {isThere ? (
          <button
            type="button"
            className="next-step__button is-quiet"
            disabled={busy}
            onClick={() => void press('key/revoke')}
          >
            {say(words.close)}
          </button>
        ) : null}
      </div>
      <p role="status">{said.join(' ')}</p>
      {key === undefined ? null : (
        <CopyText
          text={`Authorization: users API-Key ${key}`}
          hint={words.hint}
          language={language}
        />
      )}
    </div>
  )
}

const told = z.object({ key: z.string() })

const words = {
  make: { da: 'Lav en nøgle', en: 'Make a key' },
  makeNew: { da: 'Lav en ny nøgle i stedet', en: 'Make a new key instead' },
  close: { da: 'Luk nøglen', en: 'Close the key' },
  made: { da: 'Nøglen er lavet.', en: 'The key is made.' },
  closed: { da: 'Nøglen er lukket.', en: 'The key is closed.' },
  hint: {
    da: 'Giv linjen til kommunen på en sikker måde. Den vises kun denne ene gang, og en ny lukker den gamle.',
    en: 'Give the line to the municipality in a safe way. It is shown this once, and a new one closes the old.',
  },
}
