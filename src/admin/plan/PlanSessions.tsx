'use client'

import { useAuth, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { formatDate } from '@/domain/time'
import { listAddress } from '../dashboard/condition'
import { inLanguage, languageOf } from '../language'
import { send } from '../request'
import './plan.css'

/** Makes the team's evenings from its plan. Pressing again makes only what is missing. */
export function PlanSessions() {
  const language = languageOf(useTranslation().i18n)
  const viewer = viewerOf(useAuth().user)
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<readonly string[]>([])
  if (id === undefined || !isProgrammeStaff(viewer)) return null

  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const plan = async () => {
    setBusy(true)
    const answer = await send('POST', `/api/teams/${id}/plan`, {}, language)
    const made = answer.ok ? planned.safeParse(answer.body) : undefined
    if (made?.success === true) {
      const { created, kept, lastEvening } = made.data
      const last = lastEvening === null ? '' : formatDate(lastEvening, language)
      setSaid([say(words.done(created, kept)), ...(last === '' ? [] : [say(words.last(last))])])
    } else {
      const sentences = 'sentences' in answer ? answer.sentences : []
      setSaid(sentences.length > 0 ? sentences : [say(words.failed)])
    }
    setBusy(false)
  }
  return (
    <section className="plan-sessions">
      <button type="button" disabled={busy || isModified} onClick={() => void plan()}>
        {say(words.make)}
      </button>
      <a href={listAddress('sessions', [{ field: 'team', operator: 'equals', value: String(id) }])}>
        {say(words.see)}
      </a>
      <a href={`/admin/undervisere-tavle?hold=${String(id)}`}>{say(words.board)}</a>
      <div role="status">
        {isModified ? <p>{say(words.saveFirst)}</p> : null}
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  )
}

const planned = z.object({
  created: z.number(),
  kept: z.number(),
  lastEvening: z.string().nullable(),
})

const words = {
  make: { da: 'Lav mødegange efter planen', en: 'Make the sessions from the plan' },
  see: { da: 'Se holdets mødegange', en: 'See the team’s sessions' },
  board: { da: 'Undervisernes tavle', en: 'Teachers’ board' },
  saveFirst: {
    da: 'Gem holdet, før du laver mødegange.',
    en: 'Save the team before making sessions.',
  },
  failed: { da: 'Det gik ikke. Prøv igen.', en: 'It did not work. Try again.' },
  done: (created: number, kept: number) => ({
    da: `${created} mødegange er lavet, ${kept} var der i forvejen.`,
    en: `${created} sessions made, ${kept} were there already.`,
  }),
  last: (day: string) => ({ da: `Sidste aften er ${day}.`, en: `The last evening is ${day}.` }),
}
