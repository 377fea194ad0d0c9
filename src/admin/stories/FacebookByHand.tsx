'use client'

import { useId, useState } from 'react'
import { inLanguage, type AdminLanguage } from '../language'
import { CopyText } from '../links/CopyText'
import { PaperButtons } from '../print/PaperButtons'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

type FacebookByHandProps = {
  readonly story: string
  readonly publication: string
  readonly text: string
  readonly hasPicture: boolean
  readonly language: AdminLanguage
  readonly refresh: () => Promise<void>
}

/** Text and picture to take along, and where to say the post's address, so that it can be found again. */
export function FacebookByHand({
  story,
  publication,
  text,
  hasPicture,
  language,
  refresh,
}: FacebookByHandProps) {
  const field = useId()
  const [busy, setBusy] = useBusy()
  const [address, setAddress] = useState('')
  const [said, setSaid] = useState<readonly string[]>([])
  const tell = async () => {
    setBusy(true)
    const body = { state: 'published', address }
    const answer = await send('PATCH', `/api/publications/${publication}`, body, language)
    setSaid(answer.ok ? [] : whyNot(answer, language))
    await refresh()
    setBusy(false)
  }
  return (
    <details className="story-channels__form">
      <summary>{inLanguage(words.byHand, language)}</summary>
      <CopyText text={text} hint={words.hint} language={language} />
      {hasPicture && (
        <div className="papers">
          <PaperButtons
            language={language}
            papers={[{ address: `/api/stories/${story}/facebook-picture`, ...words.picture }]}
          />
        </div>
      )}
      <label htmlFor={field}>{inLanguage(words.address, language)}</label>
      <input
        id={field}
        type="url"
        value={address}
        onChange={({ target }) => setAddress(target.value)}
      />
      <button
        type="button"
        className="next-step__button"
        disabled={busy}
        onClick={() => void tell()}
      >
        {inLanguage(words.posted, language)}
      </button>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </details>
  )
}

const words = {
  byHand: { da: 'Læg det op i hånden', en: 'Post it by hand' },
  hint: {
    da: 'Sæt teksten ind i et nyt opslag på siden, og læg billedet ved.',
    en: 'Paste the text into a new post on the page, and add the picture.',
  },
  picture: {
    label: { da: 'Hent billedet, skåret til Facebook', en: 'Fetch the picture, cut for Facebook' },
    making: { da: 'Henter billedet …', en: 'Fetching the picture …' },
  },
  address: { da: 'Opslagets adresse', en: 'The post’s address' },
  posted: { da: 'Det er lagt op', en: 'It is posted' },
}
