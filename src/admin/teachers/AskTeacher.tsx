'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import type { BoardRow } from './board'

type Props = {
  readonly row: BoardRow
  readonly language: AdminLanguage
  /** Somebody fell away, so others of the same competence are proposed. */
  readonly isReplacement: boolean
}

/** Whom to ask: those who can teach it and are free that evening, and below them all who are free. */
export function AskTeacher({ row, language, isReplacement }: Props) {
  const router = useRouter()
  const [chosen, setChosen] = useState(row.proposals[0]?.id ?? '')
  const [busy, setBusy] = useBusy()
  const [sentences, setSentences] = useState<readonly string[]>([])
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  if (row.proposals.length === 0) return <p className="board__soft">{say(words.nobody)}</p>

  const ask = async () => {
    setBusy(true)
    const data = { session: row.session, teacher: chosen, status: 'asked' }
    const answer = await send('POST', '/api/agreements?depth=0', data, language)
    setSentences(answer.ok ? [] : whyNot(answer, language))
    setBusy(false)
    router.refresh()
  }
  const options = (fits: boolean) =>
    row.proposals
      .filter((one) => one.fits === fits)
      .map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))
  return (
    <div className="board__ask">
      <label>
        {say(isReplacement ? words.instead : words.who)}
        <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <optgroup label={say(words.fitting)}>{options(true)}</optgroup>
          <optgroup label={say(words.others)}>{options(false)}</optgroup>
        </select>
      </label>
      <button
        type="button"
        className="next-step__button"
        disabled={busy || chosen === ''}
        onClick={() => void ask()}
      >
        {say(words.ask)}
      </button>
      <div role="alert">
        {sentences.map((one) => (
          <p key={one} className="board__late">
            {one}
          </p>
        ))}
      </div>
    </div>
  )
}

const words = {
  who: { da: 'Hvem skal spørges?', en: 'Whom to ask?' },
  instead: { da: 'Hvem kan i stedet?', en: 'Who can instead?' },
  fitting: { da: 'Kan emnet og er fri', en: 'Can teach it and is free' },
  others: { da: 'Andre, der er fri', en: 'Others who are free' },
  nobody: {
    da: 'Ingen undervisere er fri den aften. Opret en ny underviser.',
    en: 'No teacher is free that evening. Add a new teacher.',
  },
  ask: { da: 'Spørg', en: 'Ask' },
}
