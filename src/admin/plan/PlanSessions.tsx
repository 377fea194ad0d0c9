'use client'

import { useAuth, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { formatDate, formatMoment } from '@/domain/time'
import { inLanguage, languageOf, type AdminLanguage } from '../language'
import { whyNot } from '../request'
import { useBusy } from '../useBusy'
import { Forecast } from './Forecast'
import { layPlan, lookAtPlan, type Preview } from './request'
import { words } from './words'
import './plan.css'

/** Makes the team's evenings from its plan. What would move is shown before it does. */
export function PlanSessions() {
  const language = languageOf(useTranslation().i18n)
  const viewer = viewerOf(useAuth().user)
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const [busy, setBusy] = useBusy()
  const [said, setSaid] = useState<readonly string[]>([])
  const [preview, setPreview] = useState<Preview>()
  if (id === undefined || !isProgrammeStaff(viewer)) return null

  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const lay = async () => {
    const answer = await layPlan(String(id), language)
    setPreview(undefined)
    if (!answer.ok) {
      setSaid(whyNot(answer, language))
      return
    }
    const { created, moved, kept, lastEvening } = answer.body
    setSaid([
      say(words.done(created, moved, kept)),
      ...(lastEvening === null ? [] : [say(words.last(formatDate(lastEvening, language)))]),
    ])
  }
  const look = async () => {
    const answer = await lookAtPlan(String(id), language)
    if (!answer.ok) setSaid(whyNot(answer, language))
    else if (answer.body.moves.length === 0 && answer.body.outside.length === 0) await lay()
    else setPreview(answer.body)
  }
  const whileBusy = async (work: () => Promise<void>) => {
    setBusy(true)
    await work()
    setBusy(false)
  }
  return (
    <section className="plan-sessions">
      <Forecast language={language} />
      <button type="button" disabled={busy || isModified} onClick={() => void whileBusy(look)}>
        {say(words.make)}
      </button>
      <a href={`/admin/hold/${id}/plan`}>{say(words.see)}</a>
      <a href={`/admin/hold/${id}/valg`}>{say(words.choose)}</a>
      <a href={`/admin/undervisere-tavle?hold=${String(id)}`}>{say(words.board)}</a>
      <div role="status">
        {isModified ? <p>{say(words.saveFirst)}</p> : null}
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {preview === undefined ? null : (
        <Changes preview={preview} language={language}>
          <button type="button" disabled={busy} onClick={() => void whileBusy(lay)}>
            {say(words.doIt(preview.moves.length, preview.create))}
          </button>
          <button
            type="button"
            disabled={busy}
            onClick={() => {
              setPreview(undefined)
            }}
          >
            {say(words.leave)}
          </button>
        </Changes>
      )}
    </section>
  )
}

function Changes({
  preview,
  language,
  children,
}: Readonly<{ preview: Preview; language: AdminLanguage; children: React.ReactNode }>) {
  return (
    <div className="plan-sessions__changes">
      <p>{inLanguage(words.changes, language)}</p>
      <ul>
        {preview.moves.map(({ heading, to, agreed }) => (
          <li key={heading}>
            {inLanguage(words.move(heading, formatMoment(new Date(to), language)), language)}
            {agreed ? <strong>{` ${inLanguage(words.agreed, language)}`}</strong> : null}
          </li>
        ))}
        {preview.outside.map((heading) => (
          <li key={heading}>{inLanguage(words.outside(heading), language)}</li>
        ))}
      </ul>
      {children}
    </div>
  )
}
