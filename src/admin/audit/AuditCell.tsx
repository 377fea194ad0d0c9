'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { Label } from '@/domain/labels/label'
import { roleLabels } from '@/domain/labels/people'
import { inLanguage, languageOf } from '../language'
import { auditActionLabels } from '@/domain/labels/audit'

/** A word of the log in the reader's language; the log itself keeps the code. */
export function AuditCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const code: unknown = cellData
  if (typeof code !== 'string') return '–'
  const known = words[code]
  if (known !== undefined) return inLanguage(known, languageOf(i18n))
  const collection = config.collections.find(({ slug }) => slug === code)
  return collection?.labels?.singular ? getTranslation(collection.labels.singular, i18n) : code
}

const words: Readonly<Record<string, Label>> = { ...roleLabels, ...auditActionLabels }
