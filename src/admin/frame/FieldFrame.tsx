'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  fieldBaseClass,
  RenderCustomComponent,
} from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Framed = {
  readonly label?: string | false | Record<string, string>
  readonly required?: boolean
  readonly localized?: boolean
  readonly admin?: { readonly className?: string; readonly description?: unknown }
}

/** What Payload puts around an input, for inputs of our own: label, error and description. */
export function FieldFrame({
  field,
  path,
  id,
  label,
  error,
  classes,
  children,
}: {
  readonly field: Framed
  readonly path: string
  readonly id: string
  /** A label of the field's own, instead of the plain one. */
  readonly label: ReactNode
  readonly error: { readonly isWrong: boolean; readonly message?: string | undefined }
  readonly classes: { readonly block: string; readonly wrap?: string; readonly isLocked: boolean }
  readonly children: ReactNode
}) {
  const { block, wrap, isLocked } = classes
  const own = [block, fieldBaseClass, field.admin?.className, isLocked && 'read-only']
  return (
    <div className={own.filter(Boolean).join(' ')}>
      <RenderCustomComponent
        CustomComponent={label}
        Fallback={
          <FieldLabel
            path={path}
            htmlFor={id}
            required={field.required === true}
            localized={field.localized === true}
            {...(field.label ? { label: field.label } : {})}
          />
        }
      />
      <div className={[`${fieldBaseClass}__wrap`, wrap].filter(Boolean).join(' ')}>
        <FieldError
          path={path}
          showError={error.isWrong}
          {...(error.message === undefined ? {} : { message: error.message })}
        />
        {children}
      </div>
      <Description description={field.admin?.description} path={path} />
    </div>
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
