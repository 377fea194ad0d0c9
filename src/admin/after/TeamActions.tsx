'use client'

import { useState } from 'react'
import { z } from 'zod'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

/** Two buttons for the whole team: its graduates into the corps, and the team that follows. */
export function TeamActions({
  team,
  graduates,
  next,
  mayCopy,
  language,
}: {
  readonly team: string
  readonly graduates: number
  readonly next: Readonly<{ id: string; name: string }> | null
  readonly mayCopy: boolean
  readonly language: AdminLanguage
}) {
  const [busy, setBusy] = useBusy()
  const [waiting, setWaiting] = useState(graduates)
  const [made, setMade] = useState(next)
  const [said, setSaid] = useState<readonly string[]>([])
  const say = (label: { da: string; en: string }) => inLanguage(label, language)

  const press = async (path: 'activate' | 'next') => {
    setBusy(true)
    const answer = await send('POST', `/api/teams/${team}/${path}`, {}, language)
    const active = answer.ok ? activated.safeParse(answer.body) : undefined
    const copy = answer.ok ? copied.safeParse(answer.body) : undefined
    if (active?.success === true) {
      setWaiting(0)
      setSaid([say(words.activated(active.data.active))])
    } else if (copy?.success === true) {
      setMade({ id: copy.data.team, name: copy.data.name })
      setSaid([say(words.copied(copy.data))])
    } else {
      setSaid(whyNot(answer, language))
    }
    setBusy(false)
  }
  return (
    <>
      <div className="papers__row">
        {waiting > 0 ? (
          <button type="button" disabled={busy} onClick={() => void press('activate')}>
            {say(words.activate(waiting))}
          </button>
        ) : null}
        {mayCopy && made === null ? (
          <button type="button" disabled={busy} onClick={() => void press('next')}>
            {say(words.copy)}
          </button>
        ) : null}
        {made === null ? null : (
          <a href={`/admin/collections/teams/${made.id}`}>
            {say(words.next)} {made.name}
          </a>
        )}
      </div>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  )
}

const activated = z.object({ active: z.number() })
const copied = z.object({
  team: z.string(),
  name: z.string(),
  sessions: z.number(),
  proposals: z.number(),
  budget: z.boolean(),
})

const words = {
  activate: (count: number) => ({
    da:
      count === 1
        ? 'Gør den ene, der har diplom, til aktiv bydelsmor'
        : `Gør de ${count}, der har diplom, til aktive bydelsmødre`,
    en:
      count === 1 ? 'Make the one with a diploma active' : `Make the ${count} with diplomas active`,
  }),
  activated: (count: number) => ({
    da: count === 1 ? '1 er nu aktiv bydelsmor.' : `${count} er nu aktive bydelsmødre.`,
    en: `${count} now active.`,
  }),
  copy: { da: 'Lav næste hold ud fra dette', en: 'Make the next team from this one' },
  next: { da: 'Næste hold:', en: 'Next team:' },
  copied: ({ name, sessions, proposals, budget }: z.infer<typeof copied>) => ({
    da: `${name} er lavet: ${sessions} ${sessions === 1 ? 'mødegang' : 'mødegange'} og ${proposals} ${proposals === 1 ? 'foreslået underviser' : 'foreslåede undervisere'}. ${
      budget ? 'Budgettet ligger som udkast under Tilskud.' : 'Der er ikke lavet et budget.'
    } Ingen er spurgt, og ingen deltagere er med.`,
    en: `${name} is made: ${sessions} sessions and ${proposals} proposed teachers. ${
      budget ? 'The budget is a draft under Grants.' : 'No budget was made.'
    } Nobody was asked, and no participants came along.`,
  }),
}
