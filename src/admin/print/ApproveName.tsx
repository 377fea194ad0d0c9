'use client'

import { useState } from 'react'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

/** She approves the spelling on her own page, or on paper: then whoever has the paper notes it. */
export function ApproveName({
  id,
  name,
  isApproved,
  language,
}: {
  readonly id: string
  readonly name: string
  readonly isApproved: boolean
  readonly language: AdminLanguage
}) {
  const [approved, setApproved] = useState(isApproved)
  // Known to this page alone, so that a slip of the thumb can be undone.
  const [noted, setNoted] = useState(false)
  const [busy, setBusy] = useBusy()
  const [said, setSaid] = useState<readonly string[]>([])
  const say = (label: { da: string; en: string }) => inLanguage(label, language)

  const note = async (undo: boolean) => {
    setBusy(true)
    const path = `/api/applicants/${id}/approve-name`
    const answer = await send('POST', path, { name, undo }, language)
    if (answer.ok) {
      setApproved(!undo)
      setNoted(!undo)
      setSaid([])
    } else setSaid(whyNot(answer, language))
    setBusy(false)
  }
  return (
    <div className="papers__approval">
      <p>
        {say(approved ? words.approved : words.notApproved)} <bdi>{name}</bdi>
      </p>
      {approved && !noted ? null : (
        <div className="papers__row">
          <button type="button" disabled={busy} onClick={() => void note(approved)}>
            {say(approved ? words.undo : words.approve)}
          </button>
        </div>
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
  approved: { da: 'Hun har godkendt stavemåden:', en: 'She has approved the spelling:' },
  notApproved: {
    da: 'Hun har ikke godkendt stavemåden:',
    en: 'She has not approved the spelling:',
  },
  approve: { da: 'Hun har godkendt den på papir', en: 'She approved it on paper' },
  undo: { da: 'Fortryd', en: 'Undo' },
}
