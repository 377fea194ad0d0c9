'use client'

import { useState } from 'react'
import type { Preview } from '@/domain/compose'
import { direction, ownName } from '@/domain/locales'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'

/** Who gets it, in how many languages and how long, before anything is sent. */
export function WritePreview({
  preview,
  language,
}: {
  readonly preview: Preview
  readonly language: AdminLanguage
}) {
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const { reached, languages, withoutTelephone, unreached, unfit } = preview
  return (
    <section className="write__preview" aria-label={say(words.preview)}>
      <p role="status">
        <strong>{say(words.reached(reached.length, languages.length))}</strong>
        {withoutTelephone === 0 ? null : ` ${say(words.withoutTelephone(withoutTelephone))}`}
      </p>
      {unreached.length === 0 ? null : (
        <p>
          {say(words.unreached)} {names(unreached)}
        </p>
      )}
      {unfit.length === 0 ? null : (
        <p>
          {say(words.unfit)} {names(unfit)}
        </p>
      )}
      {languages
        .filter(({ text }) => text !== '')
        .map((one) => (
          <article key={one.language}>
            <h2>
              <bdi>{ownName[one.language]}</bdi> · {one.count}
            </h2>
            <p className="write__text" lang={one.language} dir={direction(one.language)}>
              {one.text}
            </p>
            <p className="write__hint">{say(words.length(one.length.units, one.length.parts))}</p>
            <CopyButton text={one.text} language={language} />
          </article>
        ))}
    </section>
  )
}

const names = (women: readonly { readonly id: string; readonly name: string }[]) =>
  women.map(({ id, name }, index) => (
    <span key={id}>
      {index === 0 ? '' : ', '}
      <bdi>{name}</bdi>
    </span>
  ))

/** The text only: nobody's number is handed to another service. */
function CopyButton({
  text,
  language,
}: {
  readonly text: string
  readonly language: AdminLanguage
}) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <button type="button" className="next-step__button is-quiet" onClick={() => void copy()}>
      {inLanguage(words[state], language)}
    </button>
  )
}

const words = {
  preview: { da: 'Sådan bliver den', en: 'What it will be' },
  reached: (count: number, languages: number) => ({
    da: `${count} modtager den, på ${languages} sprog.`,
    en: `${count} receive it, in ${languages} ${languages === 1 ? 'language' : 'languages'}.`,
  }),
  withoutTelephone: (count: number) => ({
    da: `${count} har ingen telefon.`,
    en: `${count} ${count === 1 ? 'has' : 'have'} no telephone.`,
  }),
  unreached: {
    da: 'Kan ikke nås. Sig det til dem på en anden måde:',
    en: 'Cannot be reached. Tell them another way:',
  },
  unfit: {
    da: 'Får den ikke, fordi den ikke passer til, hvor de er:',
    en: 'Do not get it, because it does not fit where they are:',
  },
  length: (letters: number, parts: number) => ({
    da: `${letters} tegn, sendes som ${parts} sms.`,
    en: `${letters} characters, sent as ${parts} SMS.`,
  }),
  ready: { da: 'Kopiér til WhatsApp', en: 'Copy for WhatsApp' },
  copied: { da: 'Kopieret', en: 'Copied' },
  failed: { da: 'Marker teksten, og kopiér den', en: 'Select the text and copy it' },
}
