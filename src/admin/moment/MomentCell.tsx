'use client'

import { Link, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { formatMoment } from '@/domain/time'
import { languageOf } from '../language'

/** A moment in a list, on the clock of Copenhagen, the same from the server and in the browser. */
export function MomentCell({ cellData, link, linkURL }: DefaultCellComponentProps) {
  const language = languageOf(useTranslation().i18n)
  const instant = new Date(typeof cellData === 'string' ? cellData : Number.NaN)
  const text = Number.isNaN(instant.getTime()) ? '–' : formatMoment(instant, language)
  return link === true && linkURL !== undefined ? (
    <Link href={linkURL} prefetch={false}>
      {text}
    </Link>
  ) : (
    <span>{text}</span>
  )
}
