'use client'

import { useField, useTranslation } from '@payloadcms/ui'
import { newspaperCount } from '@/domain/newspaperText'
import './stories.css'
import { inLanguage, languageOf } from '../language'

type LengthProps = { readonly most: number; readonly path: string }

/** How much of its room a text takes, while it is written. */
export function Length({ most, path }: LengthProps) {
  const { i18n } = useTranslation()
  const { value } = useField<string | null | undefined>({ path })
  const language = languageOf(i18n)
  const number = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB')
  const count = newspaperCount(value ?? '')
  return (
    <p className={count > most ? 'story-length is-over' : 'story-length'}>
      {`${number.format(count)} ${inLanguage(words.of, language)} ${number.format(most)} ${inLanguage(words.signs, language)}`}
    </p>
  )
}

const words = {
  of: { da: 'af', en: 'of' },
  signs: { da: 'anslag', en: 'characters' },
}
