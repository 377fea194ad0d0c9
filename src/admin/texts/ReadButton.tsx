'use client'

import { useState } from 'react'
import type { TextToRead } from '@/texts/toRead'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { send } from '../request'

/** Says that a text is good as it stands. */
export function ReadButton({
  text,
  language,
}: {
  readonly text: TextToRead
  readonly language: AdminLanguage
}) {
  const [state, setState] = useState<'unread' | 'saving' | 'read' | 'failed'>('unread')
  const note = async () => {
    setState('saving')
    const { key, fingerprint, locale } = text
    const answer = await send(
      'POST',
      '/api/text-readings',
      { key, fingerprint, language: locale },
      language,
    )
    setState(answer.ok ? 'read' : 'failed')
  }
  return (
    <button
      type="button"
      className="next-step__button"
      disabled={state === 'saving' || state === 'read'}
      onClick={() => void note()}
    >
      {inLanguage(words[state], language)}
    </button>
  )
}

const words = {
  unread: { da: 'Læst, og god', en: 'Read, and good' },
  saving: { da: 'Gemmer …', en: 'Saving …' },
  read: { da: 'Tak', en: 'Thank you' },
  failed: { da: 'Ikke gemt: prøv igen', en: 'Not saved: try again' },
}
