'use client'

import { useField, useTranslation, withCondition } from '@payloadcms/ui'
import type { NumberFieldClientProps } from 'payload'
import { useState } from 'react'
import { FieldFrame } from '../frame/FieldFrame'
import { languageOf } from '../language'
import { MoneyInput } from './MoneyInput'
import { typedProblem } from './typed'
import './money.css'

/**
 * An amount, read and typed as Danes write it (1.234,50); the form holds whole øre. What cannot be
 * read stays as typed, and the form holds that text, which the server refuses: it is never saved.
 */
export const MoneyField = withCondition(function Money({
  field,
  path: pathFromProps,
  readOnly,
}: NumberFieldClientProps) {
  const language = languageOf(useTranslation().i18n)
  const { customComponents, disabled, errorMessage, path, setValue, showError, value } =
    useField<unknown>({ potentiallyStalePath: pathFromProps })
  const [typing, setTyping] = useState<string>()
  // Half an amount is not wrong yet.
  const typed = typing === undefined ? typedProblem(value, language) : undefined
  const message = typed ?? (showError ? errorMessage : undefined)
  const isWrong = message !== undefined || showError
  const isLocked = readOnly === true || disabled
  const id = `field-${path.replace(/\./g, '__')}`

  return (
    <FieldFrame
      field={field}
      path={path}
      id={id}
      label={customComponents?.Label}
      error={{ isWrong, message }}
      classes={{ block: `money text ${isWrong ? 'error' : ''}`, wrap: 'money__wrap', isLocked }}
    >
      <MoneyInput
        id={id}
        name={path}
        value={value}
        isLocked={isLocked}
        isWrong={isWrong}
        typing={typing}
        onTyping={setTyping}
        onChange={setValue}
      />
    </FieldFrame>
  )
})
