'use client'

import { useState } from 'react'
import { z } from 'zod'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import { FindHelper, type Found } from './FindHelper'
import '../nextStep/nextStep.css'

type Helper = Readonly<{
  /** The row that says so, and the record of the woman. */
  row: string
  her: string
  name: string
  isActive: boolean
}>

const created = z.object({ doc: z.object({ id: z.string() }) })

type Props = {
  readonly activity: string
  readonly helpers: readonly Helper[]
  readonly language: AdminLanguage
}

/** Who helps: taken off and put on one by one, and back with one press. */
export function Helpers({ activity, helpers: atFirst, language }: Props) {
  const [busy, setBusy] = useBusy()
  const [helpers, setHelpers] = useState(atFirst)
  const [takenOff, setTakenOff] = useState<Found>()
  const [sentences, setSentences] = useState<readonly string[]>([])
  const say = (label: { da: string; en: string }) => inLanguage(label, language)

  const putOn = async ({ her, name }: Found) => {
    setBusy(true)
    const data = { activity, applicant: her }
    const answer = await send('POST', '/api/activity-helpers?depth=0', data, language)
    const made = created.safeParse(answer.ok ? answer.body : undefined)
    if (made.success) {
      setHelpers([...helpers, { row: made.data.doc.id, her, name, isActive: true }])
      setTakenOff(undefined)
    }
    setSentences(made.success ? [] : whyNot(answer, language))
    setBusy(false)
  }
  const takeOff = async (helper: Helper) => {
    setBusy(true)
    const answer = await send('DELETE', `/api/activity-helpers/${helper.row}`, {}, language)
    if (answer.ok) {
      setHelpers(helpers.filter((one) => one !== helper))
      setTakenOff(helper.isActive ? helper : undefined)
    }
    setSentences(answer.ok ? [] : whyNot(answer, language))
    setBusy(false)
  }
  return (
    <>
      <p>
        {helpers.length === 0 ? (
          say(words.none)
        ) : (
          <strong>{say(words.count(helpers.length))}</strong>
        )}
      </p>
      <ul>
        {helpers.map((helper) => (
          <li key={helper.row}>
            <span>
              <bdi>{helper.name}</bdi>
              {!helper.isActive && <small> {say(words.left)}</small>}
            </span>
            <button
              type="button"
              className="next-step__button is-quiet"
              disabled={busy}
              aria-label={`${say(words.takeOff)} ${helper.name}`}
              onClick={() => void takeOff(helper)}
            >
              {say(words.takeOff)}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {takenOff && (
          <p className="beside-activity__undo">
            <span>
              <bdi>{takenOff.name}</bdi> {say(words.isOff)}
            </span>
            <button
              type="button"
              className="next-step__button"
              disabled={busy}
              onClick={() => void putOn(takenOff)}
            >
              {say(words.undo)}
            </button>
          </p>
        )}
      </div>
      <div role="alert">
        {sentences.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      <FindHelper
        language={language}
        busy={busy}
        but={helpers.map(({ her }) => her)}
        onPick={(found) => void putOn(found)}
      />
    </>
  )
}

const words = {
  none: {
    da: 'Ingen er sat på endnu. Kun koordinator, projektleder og administrator ser navnene.',
    en: 'Nobody is put on yet. Only coordinator, project leader and administrator see names.',
  },
  count: (count: number) => ({
    da: count === 1 ? '1 hjælper' : `${count} hjælpere`,
    en: count === 1 ? '1 helper' : `${count} helpers`,
  }),
  left: { da: '(ikke aktiv længere)', en: '(no longer active)' },
  takeOff: { da: 'Tag af', en: 'Take off' },
  isOff: { da: 'er taget af.', en: 'is taken off.' },
  undo: { da: 'Fortryd', en: 'Undo' },
}
