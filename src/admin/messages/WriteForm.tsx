'use client'

import { useEffect, useState } from 'react'
import type { SpokenLanguage } from '@/domain/choices/people'
import { previewOf, type ComposedPurpose, type Words } from '@/domain/compose'
import { isQuiet, type QuietHours } from '@/domain/quietHours'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { send } from '../request'
import { useBusy } from '../useBusy'
import { PurposeFields } from './PurposeFields'
import { ReceiverFields } from './ReceiverFields'
import { receiversAnswer, type Known } from './receivers'
import { SentNote } from './SentNote'
import { sentAnswer, type Sent } from './sent'
import { WritePreview } from './WritePreview'

type Given = {
  readonly language: AdminLanguage
  readonly quiet: QuietHours
  readonly team: string | null
  readonly woman: string | null
  readonly speaks: SpokenLanguage | null
}

/** Whom, what, a look at what each will get, and then five minutes in which it can be regretted. */
export function WriteForm({ language, quiet, team, woman, speaks }: Given) {
  const [known, setKnown] = useState<Known | 'failed'>()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(woman === null ? [] : [woman]))
  const [purpose, setPurpose] = useState<ComposedPurpose>('free')
  const [texts, setTexts] = useState<Words>({})
  const [atNight, setAtNight] = useState(false)
  const [batch, setBatch] = useState(() => crypto.randomUUID())
  const [busy, setBusy] = useBusy()
  const [sent, setSent] = useState<Sent>()
  const [refused, setRefused] = useState<readonly string[]>([])

  useEffect(() => {
    const only = speaks === null ? '' : `?speaks=${speaks}`
    void send('GET', `/api/messages/receivers${only}`, {}, language).then((answer) => {
      const read = answer.ok ? receiversAnswer.safeParse(answer.body) : undefined
      if (read?.success !== true) return setKnown('failed')
      setKnown(read.data)
      if (speaks !== null) setChosen(new Set(read.data.receivers.map(({ id }) => id)))
    })
  }, [language, speaks])

  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  if (known === undefined) return <p role="status">{say(words.loading)}</p>
  if (known === 'failed') return <p role="alert">{say(words.notLoaded)}</p>
  if (sent !== undefined)
    return (
      <SentNote
        sent={sent}
        language={language}
        onAgain={() => {
          setSent(undefined)
          setBatch(crypto.randomUUID())
        }}
      />
    )

  const receivers = known.receivers.filter(({ id }) => chosen.has(id))
  const preview = previewOf(receivers, purpose, texts)
  const submit = async () => {
    setBusy(true)
    setRefused([])
    const order = { batch, applicants: [...chosen], purpose, words: texts, atNight }
    const answer = await send('POST', '/api/messages/compose', order, language)
    const read = answer.ok ? sentAnswer.safeParse(answer.body) : undefined
    if (read?.success === true) setSent(read.data)
    else
      setRefused(
        'sentences' in answer && answer.sentences.length > 0
          ? answer.sentences
          : [say(words.failed)],
      )
    setBusy(false)
  }
  return (
    <form
      className="write__form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ReceiverFields
        known={known}
        team={team}
        speaks={speaks}
        chosen={chosen}
        onChoose={setChosen}
        language={language}
      />
      <PurposeFields
        receivers={receivers}
        purpose={purpose}
        texts={texts}
        onPurpose={setPurpose}
        onTexts={setTexts}
        language={language}
      />
      <WritePreview preview={preview} language={language} />
      {isQuiet(new Date(), quiet) ? (
        <label className="write__choice">
          <input
            type="checkbox"
            checked={atNight}
            onChange={(event) => {
              setAtNight(event.target.checked)
            }}
          />
          {say(words.atNight(quiet))}
        </label>
      ) : null}
      {refused.length === 0 ? null : (
        <ul className="next-step__refusals" role="alert">
          {refused.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <button
        type="submit"
        className="next-step__button"
        disabled={busy || preview.reached.length === 0}
      >
        {say(busy ? words.sending : words.send(preview.reached.length))}
      </button>
    </form>
  )
}

const words = {
  loading: { da: 'Henter …', en: 'Loading …' },
  notLoaded: { da: 'Listen kunne ikke hentes. Hent siden igen.', en: 'The list did not load.' },
  failed: {
    da: 'Det gik ikke. Prøv igen: ingen får den to gange.',
    en: 'It did not work. Try again: nobody gets it twice.',
  },
  sending: { da: 'Sender …', en: 'Sending …' },
  send: (count: number) => ({ da: `Send til ${count}`, en: `Send to ${count}` }),
  atNight: ({ from, to }: QuietHours) => ({
    da: `Send nu, selv om det er stille tid (${from}–${to}). Ellers venter den til kl. ${to}.`,
    en: `Send now although it is quiet time (${from}–${to}). Otherwise it waits until ${to}.`,
  }),
}
