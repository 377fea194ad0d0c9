'use client'

import { useState } from 'react'
import { z } from 'zod'
import { consentMedia, consentMethods } from '@/domain/choices/people'
import type { ConsentMedium, ConsentMethod } from '@/domain/choices/people'
import { channels, type Channel } from '@/domain/choices/publishing'
import { consentMediumLabels, consentMethodLabels } from '@/domain/labels/people'
import { channelLabels } from '@/domain/labels/publishing'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import { Ticks } from './Ticks'

type Props = {
  readonly applicant: string
  readonly stories: readonly { readonly id: string; readonly title: string }[]
  readonly language: AdminLanguage
}

const written = z.object({ ids: z.array(z.string()) })

/** Which story, where and in what, and how she said it: one press writes the whole set down. */
export function ConsentSetForm({ applicant, stories, language }: Props) {
  const [story, setStory] = useState(stories[0]?.id ?? '')
  const [where, setWhere] = useState<readonly Channel[]>(['site'])
  const [inWhat, setInWhat] = useState<readonly ConsentMedium[]>(['text'])
  const [method, setMethod] = useState<readonly ConsentMethod[]>(['spoken'])
  const [forChild, setForChild] = useState(false)
  const [months, setMonths] = useState('24')
  const [ids, setIds] = useState<readonly string[]>([])
  const [said, setSaid] = useState<string>()
  const [busy, setBusy] = useBusy()
  const say = (one: { readonly da: string; readonly en: string }) => inLanguage(one, language)

  const write = async () => {
    setBusy(true)
    const order = {
      applicant,
      story,
      forChild,
      channels: where,
      media: inWhat,
      method: method[0],
      months: months === '' ? null : Number(months),
    }
    const answer = await send('POST', '/api/consents/set', order, language)
    const read = answer.ok ? written.safeParse(answer.body) : undefined
    if (read?.success === true) {
      setIds(read.data.ids)
      setSaid(say(words.written(read.data.ids.length)))
    } else setSaid(whyNot(answer, language).join(' '))
    setBusy(false)
  }
  const undo = async () => {
    setBusy(true)
    const end = { withdrawnAt: new Date().toISOString(), leftOut: true }
    const left: string[] = []
    for (const id of ids) {
      const answer = await send('PATCH', `/api/consents/${id}`, end, language)
      if (!answer.ok) left.push(id)
    }
    setIds(left)
    setSaid(say(left.length === 0 ? words.undone : words.notUndone))
    setBusy(false)
  }
  return (
    <div className="consent-set">
      <label>
        {say(words.story)}
        <select value={story} onChange={({ target }) => setStory(target.value)}>
          {stories.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <Ticks
        label={say(words.where)}
        choices={channels.map((key) => ({ key, label: say(channelLabels[key]) }))}
        chosen={where}
        onChoose={setWhere}
      />
      <Ticks
        label={say(words.inWhat)}
        choices={consentMedia.map((key) => ({ key, label: say(consentMediumLabels[key]) }))}
        chosen={inWhat}
        onChoose={setInWhat}
      />
      <Ticks
        label={say(words.how)}
        single
        choices={consentMethods.map((key) => ({ key, label: say(consentMethodLabels[key]) }))}
        chosen={method}
        onChoose={setMethod}
      />
      <label className="consent-set__choice">
        <input
          type="checkbox"
          checked={forChild}
          onChange={({ target }) => setForChild(target.checked)}
        />
        {say(words.forChild)}
      </label>
      <label>
        {say(words.until)}
        <select value={months} onChange={({ target }) => setMonths(target.value)}>
          {['12', '24', '60'].map((one) => (
            <option key={one} value={one}>
              {say(words.months(one))}
            </option>
          ))}
          <option value="">{say(words.noEnd)}</option>
        </select>
      </label>
      <div className="next-step__buttons">
        <button
          type="button"
          className="next-step__button"
          disabled={busy || where.length === 0 || inWhat.length === 0}
          onClick={() => void write()}
        >
          {say(words.write)}
        </button>
        {ids.length > 0 && (
          <button
            type="button"
            className="next-step__button is-quiet"
            disabled={busy}
            onClick={() => void undo()}
          >
            {say(words.undo)}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </div>
  )
}

const words = {
  story: { da: 'Historie', en: 'Story' },
  where: { da: 'Hvor må hun vises?', en: 'Where may she be shown?' },
  inWhat: { da: 'I hvad?', en: 'In what?' },
  how: { da: 'Hvordan sagde hun ja?', en: 'How did she say yes?' },
  forChild: {
    da: 'Hun siger ja for sit barn (barnets navn skrives ikke)',
    en: 'She says yes for her child (whose name is not written)',
  },
  until: { da: 'Gælder i', en: 'Lasts' },
  months: (count: string) => ({ da: `${count} måneder`, en: `${count} months` }),
  noEnd: { da: 'Uden slutdato', en: 'No end date' },
  write: { da: 'Skriv samtykket ned', en: 'Write the consent down' },
  undo: { da: 'Fortryd', en: 'Undo' },
  written: (count: number) => ({
    da:
      count === 0
        ? 'Det står her allerede.'
        : `Skrevet ned: ${count} ${count === 1 ? 'samtykke' : 'samtykker'}.`,
    en:
      count === 0
        ? 'It is written already.'
        : `Written down: ${count} ${count === 1 ? 'consent' : 'consents'}.`,
  }),
  undone: { da: 'Det er taget tilbage igen.', en: 'It is taken back.' },
  notUndone: { da: 'Noget blev ikke taget tilbage. Prøv igen.', en: 'Some is left. Try again.' },
}
