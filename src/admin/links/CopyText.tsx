'use client'

import { useState } from 'react'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import './links.css'

type Props = {
  readonly text: string
  readonly hint: { readonly da: string; readonly en: string }
  readonly language: AdminLanguage
  /** Lines to show; an address has one. */
  readonly rows?: number
}

/** A text to take along by hand. Where the browser cannot copy, it can be marked. */
export function CopyText({ text, hint, language, rows = 6 }: Props) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <div className="copy-text">
      <textarea readOnly rows={rows} value={text} onFocus={({ target }) => target.select()} />
      <button type="button" className="next-step__button" onClick={() => void copy()}>
        {inLanguage(copied ? words.copied : words.copy, language)}
      </button>
      <p>{inLanguage(hint, language)}</p>
    </div>
  )
}

const words = {
  copy: { da: 'Kopiér', en: 'Copy' },
  copied: { da: 'Kopieret', en: 'Copied' },
}
