'use client'

import { useRef, useState } from 'react'
import { isLocale, locales, ownName, type Locale } from '@/domain/locales'
import { inLanguage, type AdminLanguage } from '../language'
import { CopyText } from '../links/CopyText'
import { PaperButtons } from '../print/PaperButtons'
import { useIsLive } from '../useIsLive'
import { Qr } from './Qr'
import '../nextStep/nextStep.css'

type Props = {
  readonly poster: string
  readonly code: string
  readonly language: AdminLanguage
}

/** The link in one of the seven languages: to copy, to show on a screen, and to print. */
export function MeetingLink({ poster, code, language }: Props) {
  const isLive = useIsLive()
  const [hers, setHers] = useState<Locale>('da')
  const screen = useRef<HTMLDivElement>(null)
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  if (!isLive) return null

  const address = `${window.location.origin}/${hers}/tilmeld?p=${code}`
  const print = (size: 'a4' | 'a5') => `/api/posters/${poster}/${size}?language=${hers}`
  return (
    <div className="papers">
      <label>
        {say(words.inLanguage)}
        <select
          value={hers}
          onChange={({ target }) => {
            if (isLocale(target.value)) setHers(target.value)
          }}
        >
          {locales.map((one) => (
            <option key={one} value={one} lang={one}>
              {ownName[one]}
            </option>
          ))}
        </select>
      </label>
      <CopyText text={address} hint={words.hint} language={language} rows={2} />
      <div ref={screen} className="beside-activity__screen">
        <Qr text={address} says={say(words.qr)} />
        <p dir="ltr">{address.replace(/^https?:\/\//, '')}</p>
      </div>
      <div className="papers__row">
        <button type="button" onClick={() => void screen.current?.requestFullscreen()}>
          {say(words.large)}
        </button>
      </div>
      <PaperButtons
        language={language}
        papers={[
          { address: print('a4'), label: words.a4, making: words.making },
          { address: print('a5'), label: words.a5, making: words.making },
        ]}
      />
    </div>
  )
}

const words = {
  inLanguage: { da: 'På hvilket sprog?', en: 'In which language?' },
  hint: {
    da: 'Alle sprog har samme kode, så det hele tælles med her på mødet.',
    en: 'Every language has the same code, so that all of it counts for this meeting.',
  },
  qr: { da: 'QR-kode til tilmeldingen', en: 'QR code to the sign-up' },
  large: { da: 'Vis på hele skærmen', en: 'Show on the whole screen' },
  a4: { da: 'Udskriv ark (A4)', en: 'Print a sheet (A4)' },
  a5: { da: 'Udskriv sedler (A5)', en: 'Print slips (A5)' },
  making: { da: 'Laver arket …', en: 'Making the sheet …' },
}
