'use client'

import { useState } from 'react'
import { applicantStatusLabels, spokenLanguageLabels } from '@/domain/labels/people'
import {
  applicantStatuses,
  type ApplicantStatus,
  type SpokenLanguage,
} from '@/domain/choices/people'
import { ownName } from '@/domain/locales'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import type { Candidate, Known } from './receivers'

type Given = {
  readonly known: Known
  readonly team: string | null
  /** The only ones known are those of the corps who speak it. */
  readonly speaks: SpokenLanguage | null
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly language: AdminLanguage
}

/** Choosing by team and by how far they have come, and then one by one. */
export function ReceiverFields({ known, team, speaks, chosen, onChoose, language }: Given) {
  const [shownTeam, setShownTeam] = useState(team ?? '')
  const [status, setStatus] = useState<ApplicantStatus | ''>('')
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const ofTeam = known.receivers.filter((one) => shownTeam === '' || one.team === shownTeam)
  const present = applicantStatuses.filter((one) => ofTeam.some((her) => her.status === one))
  const shown = ofTeam.filter((one) => status === '' || one.status === status)
  const toggle = (women: readonly Candidate[], isOn: boolean) => {
    const next = new Set(chosen)
    for (const { id } of women)
      if (isOn) next.add(id)
      else next.delete(id)
    onChoose(next)
  }
  return (
    <fieldset className="write__part">
      <legend>{say(words.whom)}</legend>
      {speaks === null ? (
        <div className="write__filters">
          <label>
            {say(words.team)}
            <select value={shownTeam} onChange={(event) => setShownTeam(event.target.value)}>
              <option value="">{say(words.everyTeam)}</option>
              {known.teams.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say(words.status)}
            <select
              value={status}
              onChange={(event) =>
                setStatus(present.find((one) => one === event.target.value) ?? '')
              }
            >
              <option value="">{say(words.everyStatus)}</option>
              {present.map((one) => (
                <option key={one} value={one}>
                  {say(applicantStatusLabels[one])}
                </option>
              ))}
            </select>
          </label>
        </div>
      ) : (
        <p>
          {say(words.speaking(spokenLanguageLabels[speaks]))}{' '}
          <a className="write__link" href="/admin/skriv">
            {say(words.others)}
          </a>
        </p>
      )}
      <div className="write__filters">
        <button
          type="button"
          className="next-step__button is-quiet"
          onClick={() => toggle(shown, true)}
        >
          {say(words.all(shown.length))}
        </button>
        <button
          type="button"
          className="next-step__button is-quiet"
          onClick={() => onChoose(new Set())}
        >
          {say(words.none)}
        </button>
      </div>
      <ul className="write__women">
        {shown.map((her) => (
          <li key={her.id} className="write__choice">
            <input
              id={`to-${her.id}`}
              type="checkbox"
              checked={chosen.has(her.id)}
              onChange={(event) => toggle([her], event.target.checked)}
            />
            <label htmlFor={`to-${her.id}`}>
              <bdi>{her.name}</bdi>
              <small>
                {say(applicantStatusLabels[her.status])} · <bdi>{ownName[her.locale]}</bdi>
                {her.reachedBy === 'sms' ? '' : ` · ${say(words[her.reachedBy ?? 'neither'])}`}
              </small>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

const words = {
  whom: { da: 'Hvem skal have den?', en: 'Who is to get it?' },
  team: { da: 'Hold', en: 'Team' },
  everyTeam: { da: 'Alle hold', en: 'All teams' },
  status: { da: 'Hvor langt er de?', en: 'How far are they?' },
  everyStatus: { da: 'Alle', en: 'All' },
  speaking: ({ da, en }: { da: string; en: string }) => ({
    da: `Aktive bydelsmødre, der taler: ${da}.`,
    en: `Active Bydelsmødre who speak: ${en}.`,
  }),
  others: { da: 'Vælg blandt alle', en: 'Choose among all' },
  all: (count: number) => ({ da: `Vælg alle ${count}`, en: `Choose all ${count}` }),
  none: { da: 'Fravælg alle', en: 'Choose none' },
  email: { da: 'ingen telefon, får e-mail', en: 'no telephone, gets e-mail' },
  neither: { da: 'hverken telefon eller e-mail', en: 'neither telephone nor e-mail' },
}
