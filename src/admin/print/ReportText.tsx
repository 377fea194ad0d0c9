'use client'

import { useState } from 'react'
import { z } from 'zod'
import type { Label } from '@/domain/labels/label'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

/**
 * The text of the final report. A new draft stands beside what is written, and takes its place only
 * when somebody says so; nor is it stored before somebody saves.
 */
export function ReportText({
  grant,
  stored,
  language,
}: {
  readonly grant: string
  readonly stored: string
  readonly language: AdminLanguage
}) {
  const [basedOn, setBasedOn] = useState(stored)
  const [text, setText] = useState(stored)
  const [draft, setDraft] = useState<string>()
  const [busy, setBusy] = useBusy()
  const [said, setSaid] = useState<readonly string[]>([])
  const say = (label: Label) => inLanguage(label, language)
  const address = `/api/grants/${grant}/report`

  const makeDraft = async () => {
    setBusy(true)
    const answer = await send('GET', `${address}/draft`, {}, language)
    const made = drafted.safeParse(answer.ok ? answer.body : undefined)
    if (!made.success) setSaid(whyNot(answer, language))
    else {
      setSaid([])
      if (text.trim() === '') setText(made.data.draft)
      else setDraft(made.data.draft)
    }
    setBusy(false)
  }
  const save = async () => {
    setBusy(true)
    const answer = await send('POST', `${address}/text`, { text, basedOn }, language)
    const saved = kept.safeParse(answer.ok ? answer.body : undefined)
    if (saved.success) {
      setBasedOn(saved.data.text)
      setText(saved.data.text)
    }
    setSaid(saved.success ? [say(words.saved)] : whyNot(answer, language))
    setBusy(false)
  }
  return (
    <section className="papers report-text">
      <h2 className="panel-title">
        <label htmlFor="report-text">{say(words.title)}</label>
      </h2>
      <p id="report-text-lead">{say(words.lead)}</p>
      <textarea
        id="report-text"
        rows={12}
        value={text}
        aria-describedby="report-text-lead"
        onChange={({ target }) => setText(target.value)}
      />
      <div className="papers__row">
        <button type="button" disabled={busy || text === basedOn} onClick={() => void save()}>
          {say(words.save)}
        </button>
        <button type="button" disabled={busy} onClick={() => void makeDraft()}>
          {say(text.trim() === '' ? words.draft : words.draftAnew)}
        </button>
      </div>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {draft === undefined ? null : (
        <div className="report-text__draft">
          <h3>{say(words.newDraft)}</h3>
          <p className="report-text__prose">{draft}</p>
          <div className="papers__row">
            <button
              type="button"
              onClick={() => {
                setText(draft)
                setDraft(undefined)
              }}
            >
              {say(words.take)}
            </button>
            <button type="button" onClick={() => setDraft(undefined)}>
              {say(words.leave)}
            </button>
          </div>
        </div>
      )}
    </section>
  )
}

const drafted = z.object({ draft: z.string() })
const kept = z.object({ text: z.string() })

const words = {
  title: { da: 'Rapportens tekst', en: 'Text of the report' },
  lead: {
    da: 'Kommunen læser den, når rapporten er afleveret: skriv ingen navne. Lad den blive skrevet ud fra tallene og løfterne, og ret den til.',
    en: 'The municipality reads it once the report is handed in: write no names. Have it drafted from the figures and the promises, and edit it.',
  },
  save: { da: 'Gem teksten', en: 'Save the text' },
  saved: { da: 'Teksten er gemt.', en: 'The text is saved.' },
  draft: { da: 'Skriv et udkast', en: 'Make a draft' },
  draftAnew: { da: 'Skriv et nyt udkast', en: 'Draft anew' },
  newDraft: {
    da: 'Nyt udkast. Din tekst ovenfor er ikke rørt.',
    en: 'A new draft. Your text above is untouched.',
  },
  take: { da: 'Brug udkastet i stedet for min tekst', en: 'Use the draft instead of my text' },
  leave: { da: 'Behold min tekst', en: 'Keep my text' },
}
