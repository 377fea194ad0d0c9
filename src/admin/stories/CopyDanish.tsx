'use client'

import { useDocumentInfo, useForm, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { proseText } from '@/domain/prose'
import { inLanguage, languageOf } from '../language'
import { send } from '../request'
import '../nextStep/nextStep.css'
import './stories.css'

const danish = z.object({
  title: z.string().nullish(),
  lead: z.string().nullish(),
  body: z.unknown(),
})

const copied = [
  { name: 'title', label: { da: 'Titel', en: 'Title' } },
  { name: 'lead', label: { da: 'Indledning', en: 'Lead' } },
  { name: 'body', label: { da: 'Fortælling', en: 'Body' } },
] as const

/**
 * Beside a story in another language: fills what is empty there with the Danish text, and says what
 * still stands in Danish until somebody has written over it. What is written is never touched.
 */
export function CopyDanish() {
  const language = languageOf(useTranslation().i18n)
  const { code } = useLocale()
  const { id, lastUpdateTime } = useDocumentInfo()
  const { dispatchFields, getFields, setModified } = useForm()
  const [original, setOriginal] = useState<z.infer<typeof danish>>()
  const isOther = code !== 'da' && id !== undefined
  useEffect(() => {
    if (!isOther) return
    const address = `/api/stories/${id}?locale=da&fallback-locale=none&depth=0`
    void send('GET', address, {}, language).then((answer) => {
      const read = answer.ok ? danish.safeParse(answer.body) : undefined
      setOriginal(read?.data)
    })
  }, [isOther, id, language, lastUpdateTime])
  // One text, so that a keystroke elsewhere does not draw this anew.
  const same = useFormFields(([fields]) =>
    copied
      .filter(({ name }) => isSame(fields[name]?.value, original?.[name]))
      .map(({ name }) => name)
      .join(),
  )
  if (!isOther || original === undefined) return null
  const copy = () => {
    const fields = getFields()
    for (const { name } of copied)
      if (textOf(fields[name]?.value) === '' && textOf(original[name]) !== '') {
        const value = original[name]
        dispatchFields({ type: 'UPDATE', path: name, value, initialValue: value })
        setModified(true)
      }
  }
  const still = copied.filter(({ name }) => same.split(',').includes(name))
  return (
    <div className="copy-danish">
      <button type="button" className="next-step__button" onClick={copy}>
        {inLanguage(words.copy, language)}
      </button>
      <div role="status">
        {still.length > 0 && (
          <p className="story-channels__fault">
            {`${inLanguage(words.still, language)} ${still.map(({ label }) => inLanguage(label, language)).join(', ')}`}
          </p>
        )}
      </div>
    </div>
  )
}

const textOf = (value: unknown): string =>
  (typeof value === 'string' ? value : proseText(value)).trim()

const isSame = (here: unknown, there: unknown) =>
  textOf(here) !== '' && textOf(here) === textOf(there)

const words = {
  copy: {
    da: 'Kopiér fra dansk, hvor der ikke står noget',
    en: 'Copy from Danish where it is empty',
  },
  still: {
    da: 'Står stadig på dansk og skal oversættes:',
    en: 'Still in Danish, to be translated:',
  },
}
