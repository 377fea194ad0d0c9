'use client'

import {
  composedPurposes,
  longestWords,
  type ComposedPurpose,
  type Receiver,
  type Words,
} from '@/domain/compose'
import { messagePurposeLabels } from '@/domain/labels/messages'
import { direction, locales, ownName } from '@/domain/locales'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'

type Given = {
  readonly receivers: readonly Receiver[]
  readonly purpose: ComposedPurpose
  readonly texts: Words
  readonly onPurpose: (purpose: ComposedPurpose) => void
  readonly onTexts: (texts: Words) => void
  readonly language: AdminLanguage
}

/** A text of ours, or staff's own: a box for Danish, and one for each language of those chosen. */
export function PurposeFields({ receivers, purpose, texts, onPurpose, onTexts, language }: Given) {
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const asked = locales.filter(
    (locale) => locale === 'da' || receivers.some((one) => one.locale === locale),
  )
  return (
    <fieldset className="write__part">
      <legend>{say(words.what)}</legend>
      <label>
        {say(words.occasion)}
        <select
          value={purpose}
          onChange={(event) =>
            onPurpose(composedPurposes.find((one) => one === event.target.value) ?? 'free')
          }
        >
          {composedPurposes.map((one) => (
            <option key={one} value={one}>
              {say(messagePurposeLabels[one])}
            </option>
          ))}
        </select>
      </label>
      {purpose === 'free' ? (
        <>
          <p className="write__hint">{say(words.neutral)}</p>
          {asked.map((locale) => (
            <label key={locale}>
              <bdi>{ownName[locale]}</bdi>
              {locale === 'da' ? null : <small>{say(words.elseDanish)}</small>}
              <textarea
                lang={locale}
                dir={direction(locale)}
                rows={locale === 'da' ? 4 : 2}
                maxLength={longestWords}
                value={texts[locale] ?? ''}
                onChange={(event) => onTexts({ ...texts, [locale]: event.target.value })}
              />
            </label>
          ))}
        </>
      ) : null}
    </fieldset>
  )
}

const words = {
  what: { da: 'Hvad skal der stå?', en: 'What should it say?' },
  occasion: { da: 'Anledning', en: 'Occasion' },
  neutral: {
    da: 'Andre kan se hendes telefon. Skriv ikke, hvad hun går til, og intet om hende selv.',
    en: 'Others may see her telephone. Do not write what she attends, and nothing about her.',
  },
  elseDanish: {
    da: ' · tomt felt: hun får den danske tekst',
    en: ' · left empty: she gets the Danish text',
  },
}
