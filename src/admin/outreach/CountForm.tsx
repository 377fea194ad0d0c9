'use client'

import { useState } from 'react'
import { bridgedTos, outreachContacts, outreachTopics } from '@/domain/choices/community'
import { areas } from '@/domain/choices/people'
import type { Label } from '@/domain/labels/label'
import {
  bridgedToLabels,
  outreachContactLabels,
  outreachTopicLabels,
} from '@/domain/labels/community'
import { areaLabels } from '@/domain/labels/people'
import { formatDate } from '@/domain/time'
import { Ticks } from '../consents/Ticks'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

type Props = { readonly language: AdminLanguage; readonly weeks: readonly string[] }

/** Counts what a Bydelsmor told of without counting it herself. */
export function CountForm({ language, weeks }: Props) {
  const [week, setWeek] = useState<readonly string[]>(weeks.slice(0, 1))
  const [area, setArea] = useState<readonly string[]>([])
  const [how, setHow] = useState<readonly string[]>([])
  const [topics, setTopics] = useState<readonly string[]>([])
  const [bridgedTo, setBridgedTo] = useState<readonly string[]>([])
  const [first, setFirst] = useState<readonly string[]>([])
  const [count, setCount] = useState('1')
  const [said, setSaid] = useState<string>()
  const [busy, setBusy] = useBusy()
  const say = (one: Label) => inLanguage(one, language)
  const choicesOf = <Key extends string>(
    keys: readonly Key[],
    labels: Readonly<Record<Key, Label>>,
  ) => keys.map((key) => ({ key, label: say(labels[key]) }))

  const submit = async () => {
    setBusy(true)
    const conversation = {
      week: `${week[0] ?? ''}T12:00:00.000Z`,
      area: area[0],
      contactHow: how[0],
      topics,
      bridgedTo,
      firstContact: first.length > 0,
      count: Number(count),
    }
    const answer = await send('POST', '/api/outreach', conversation, language)
    setSaid(answer.ok ? say(words.done) : whyNot(answer, language).join(' '))
    setBusy(false)
  }
  return (
    <details className="consent-panel">
      <summary>{say(words.title)}</summary>
      <div className="consent-set">
        <Ticks
          label={say(words.week)}
          single
          choices={weeks.map((key) => ({ key, label: formatDate(key, language) }))}
          chosen={week}
          onChoose={setWeek}
        />
        <Ticks
          label={say(words.area)}
          single
          choices={choicesOf(areas, areaLabels)}
          chosen={area}
          onChoose={setArea}
        />
        <Ticks
          label={say(words.how)}
          single
          choices={choicesOf(outreachContacts, outreachContactLabels)}
          chosen={how}
          onChoose={setHow}
        />
        <Ticks
          label={say(words.topics)}
          choices={choicesOf(outreachTopics, outreachTopicLabels)}
          chosen={topics}
          onChoose={setTopics}
        />
        <Ticks
          label={say(words.bridged)}
          choices={choicesOf(bridgedTos, bridgedToLabels)}
          chosen={bridgedTo}
          onChoose={setBridgedTo}
        />
        <Ticks
          label={say(words.first)}
          choices={[{ key: 'first', label: say(words.isFirst) }]}
          chosen={first}
          onChoose={setFirst}
        />
        <label>
          {say(words.count)}
          <input
            type="number"
            min={1}
            max={500}
            value={count}
            onChange={({ target }) => setCount(target.value)}
          />
        </label>
        <div className="next-step__buttons">
          <button
            type="button"
            className="next-step__button"
            disabled={busy}
            onClick={() => void submit()}
          >
            {say(words.button)}
          </button>
        </div>
        <p role="status">{said}</p>
      </div>
    </details>
  )
}

const words = {
  title: { da: 'Tæl en samtale for hende', en: 'Count a conversation for her' },
  week: { da: 'Uge, der begynder', en: 'Week that begins' },
  area: { da: 'Område', en: 'Area' },
  how: { da: 'Kontakten opstod', en: 'How contact arose' },
  topics: { da: 'Emner', en: 'Topics' },
  bridged: { da: 'Vist vej til', en: 'Bridged to' },
  first: { da: 'Kendte de hinanden?', en: 'Did they know each other?' },
  isFirst: { da: 'Det var første samtale', en: 'It was the first conversation' },
  count: { da: 'Antal ens samtaler', en: 'How many alike' },
  button: { da: 'Tæl', en: 'Count' },
  done: {
    da: 'Talt. Den kommer med i tallene, når ugen er gået.',
    en: 'Counted. It joins the sums when the week is over.',
  },
}
