'use client'

import { useState } from 'react'
import type { Label } from '@/domain/labels/label'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

/** Handing in cannot be undone, so what it does is said before the button that does it. */
export function HandInReport({
  grant,
  language,
}: {
  readonly grant: string
  readonly language: AdminLanguage
}) {
  const [isOpen, setOpen] = useState(false)
  const [busy, setBusy] = useBusy()
  const [said, setSaid] = useState<readonly string[]>([])
  const say = (label: Label) => inLanguage(label, language)

  const handIn = async () => {
    setBusy(true)
    const answer = await send('POST', `/api/grants/${grant}/report/hand-in`, {}, language)
    if (answer.ok) {
      window.location.reload()
      return
    }
    setSaid(whyNot(answer, language))
    setBusy(false)
  }
  if (!isOpen)
    return (
      <button type="button" disabled={busy} onClick={() => setOpen(true)}>
        {say(words.open)}
      </button>
    )
  return (
    <div>
      <p>{say(words.lead)}</p>
      <button type="button" disabled={busy} onClick={() => void handIn()}>
        {say(words.handIn)}
      </button>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}

const words = {
  open: { da: 'Aflever rapporten …', en: 'Hand in the report …' },
  lead: {
    da: 'Tallene lægges fast, som de er nu. Kommunen ser dem sådan fra nu af, og de kan ikke ændres igen. Gem teksten, hent PDF’en, og læs den igennem først.',
    en: 'The figures are kept as they are now. The municipality sees them like this from now on, and they cannot change again. Save the text, get the PDF and read it through first.',
  },
  handIn: { da: 'Aflever, og læg tallene fast', en: 'Hand in, and keep the figures' },
}
