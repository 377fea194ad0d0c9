'use client'

import { useState } from 'react'
import type { Label } from '@/domain/labels/label'
import { inLanguage, type AdminLanguage } from '../language'

type Props = {
  readonly codes: readonly string[]
  readonly onDone: () => void
  readonly language: AdminLanguage
}

/** The recovery codes, the only time that they are shown. */
export function RecoveryCodes({ codes, onDone, language }: Props) {
  const [copied, setCopied] = useState(false)
  const say = (label: Label) => inLanguage(label, language)
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div className="sign-in">
      <h2>{say(words.title)}</h2>
      <p>{say(words.how)}</p>
      <ul className="sign-in__codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="next-step__buttons">
        <button type="button" className="next-step__button is-quiet" onClick={() => void copy()}>
          {say(copied ? words.copied : words.copy)}
        </button>
        <button type="button" className="next-step__button is-quiet" onClick={() => window.print()}>
          {say(words.print)}
        </button>
      </div>
      <button type="button" className="next-step__button" onClick={onDone}>
        {say(words.done)}
      </button>
    </div>
  )
}

const words = {
  title: { da: 'Gem dine nødkoder', en: 'Keep your recovery codes' },
  how: {
    da: 'Mister du telefonen, kommer du ind med en af dem i stedet. Hver virker én gang, og de vises kun nu. Gem dem et andet sted end på telefonen.',
    en: 'If you lose the telephone, one of these lets you in instead. Each works once, and they are shown only now. Keep them somewhere else than on the telephone.',
  },
  copy: { da: 'Kopiér', en: 'Copy' },
  copied: { da: 'Kopieret', en: 'Copied' },
  print: { da: 'Print', en: 'Print' },
  done: { da: 'Jeg har gemt dem', en: 'I have kept them' },
}
