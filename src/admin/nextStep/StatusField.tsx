'use client'

import { FieldLabel, SelectInput, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'
import { inLanguage, languageOf } from '../language'
import { isStepped, lifecycles, statusLabel } from './lifecycles'
import './nextStep.css'

/** Where the record stands, to be read. Only a new one that may begin in several ways is asked. */
export function StatusField({ field: { label }, path, readOnly }: SelectFieldClientProps) {
  const language = languageOf(useTranslation().i18n)
  const { collectionSlug, id } = useDocumentInfo()
  const { value, setValue } = useField<unknown>({ potentiallyStalePath: path })
  if (!isStepped(collectionSlug) || typeof value !== 'string') return null

  const { initial } = lifecycles[collectionSlug]
  const isAsked = id === undefined && initial.length > 1 && readOnly !== true
  if (isAsked)
    return (
      <SelectInput
        path={path}
        name={path}
        label={inLanguage(words.begins, language)}
        isClearable={false}
        options={initial.map((status) => ({
          value: status,
          label: inLanguage(statusLabel(collectionSlug, status), language),
        }))}
        value={value}
        onChange={(option) => {
          if (!Array.isArray(option)) setValue(option.value)
        }}
      />
    )
  return (
    <div className="field-type status-field">
      <FieldLabel as="span" path={path} {...(label ? { label } : {})} />
      <p className="status-field__badge" data-status={value}>
        {inLanguage(statusLabel(collectionSlug, value), language)}
      </p>
    </div>
  )
}

const words = { begins: { da: 'Begynder som', en: 'Begins as' } }
