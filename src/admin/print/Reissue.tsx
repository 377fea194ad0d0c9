'use client'

import { useState } from 'react'
import { z } from 'zod'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

/** A diploma anew, with the name as it should be. The old one stays in the list as replaced. */
export function Reissue({
  id,
  name,
  language,
}: {
  readonly id: string
  readonly name: string
  readonly language: AdminLanguage
}) {
  const [isOpen, setOpen] = useState(false)
  const [busy, setBusy] = useBusy()
  const [wanted, setWanted] = useState(name)
  const [said, setSaid] = useState<readonly string[]>([])
  const say = (label: { da: string; en: string }) => inLanguage(label, language)

  const reissue = async () => {
    setBusy(true)
    const answer = await send('POST', `/api/diplomas/${id}/reissue`, { name: wanted }, language)
    const made = answer.ok ? reissued.safeParse(answer.body) : undefined
    if (made?.success === true) {
      window.location.assign(`/admin/collections/diplomas/${made.data.diploma}`)
      return
    }
    setSaid(whyNot(answer, language))
    setBusy(false)
  }
  if (!isOpen)
    return (
      <button type="button" className="papers__reissue" onClick={() => setOpen(true)}>
        {say(words.open)}
      </button>
    )
  return (
    <div className="papers__reissue">
      <p>{say(words.lead)}</p>
      <label>
        {say(words.name)}
        <input
          type="text"
          dir="auto"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </label>
      <button type="button" disabled={busy} onClick={() => void reissue()}>
        {say(words.make)}
      </button>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}

const reissued = z.object({ diploma: z.string() })

const words = {
  open: { da: 'Lav diplomet om', en: 'Make it anew' },
  lead: {
    da: 'Det nye får sit eget nummer og sin egen kode. Hvem der ser efter med den gamle kode, får at vide, at diplomet er erstattet.',
    en: 'The new one has a serial and a code of its own. Whoever checks the old code is told that it was replaced.',
  },
  name: { da: 'Navnet, som hun staver det', en: 'The name as she spells it' },
  make: { da: 'Lav det nye diplom', en: 'Make the new diploma' },
}
