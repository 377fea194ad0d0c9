'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  fieldBaseClass,
  RenderCustomComponent,
  useField,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import type { NumberFieldClientProps } from 'payload'
import { useState } from 'react'
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
  const problem = typed ?? (showError ? errorMessage : undefined)
  const isWrong = problem !== undefined || showError
  const isLocked = readOnly === true || disabled
  const id = `field-${path.replace(/\./g, '__')}`

  return (
    <div className={classesOf(field.admin?.className, { isWrong, isLocked })}>
      <RenderCustomComponent
        CustomComponent={customComponents?.Label}
        Fallback={<Label field={field} path={path} id={id} />}
      />
      <div className={`${fieldBaseClass}__wrap money__wrap`}>
        <FieldError
          path={path}
          showError={isWrong}
          {...(problem === undefined ? {} : { message: problem })}
        />
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
      </div>
      <Description description={field.admin?.description} path={path} />
    </div>
  )
})

type Field = NumberFieldClientProps['field']

function Label({
  field: { label, required, localized },
  path,
  id,
}: {
  readonly field: Field
  readonly path: string
  readonly id: string
}) {
  return (
    <FieldLabel
      path={path}
      htmlFor={id}
      required={required === true}
      localized={localized === true}
      {...(label ? { label } : {})}
    />
  )
}

/** The field's descriptions are plain texts; Payload's type also allows functions. */
function Description({
  description,
  path,
}: {
  readonly description: unknown
  readonly path: string
}) {
  if (typeof description === 'string')
    return <FieldDescription path={path} description={description} />
  if (typeof description !== 'object' || description === null) return null
  const texts = Object.fromEntries(
    Object.entries(description).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    ),
  )
  return <FieldDescription path={path} description={texts} />
}

function classesOf(
  className: string | undefined,
  { isWrong, isLocked }: { readonly isWrong: boolean; readonly isLocked: boolean },
): string {
  return ['money', fieldBaseClass, 'text', className, isWrong && 'error', isLocked && 'read-only']
    .filter(Boolean)
    .join(' ')
}
