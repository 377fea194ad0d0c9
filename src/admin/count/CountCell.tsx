'use client'

import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { languageOf } from '../language'
import './count.css'

/** A number in a list, which on a phone, where no heading stands over it, says what it counts. */
export function CountCell({ cellData, field }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const label = 'label' in field && field.label ? getTranslation(field.label, i18n) : ''
  return (
    <span className="count-cell">
      <span className="count-cell__word">{label}: </span>
      {Number(cellData ?? 0).toLocaleString(languageOf(i18n) === 'da' ? 'da-DK' : 'en-GB')}
    </span>
  )
}
