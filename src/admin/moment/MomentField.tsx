'use client'

import { DatePicker, useField, withCondition } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { FieldFrame } from '../frame/FieldFrame'
import { fromPicker, toPicker } from './pickerTime'

/**
 * A moment on the clock of Copenhagen, wherever the browser stands: an evening at 17:00 is written
 * and read as 17:00 from a holiday too.
 */
export const MomentField = withCondition(function Moment({
  field,
  path: pathFromProps,
  readOnly,
}: DateFieldClientProps) {
  const { customComponents, disabled, errorMessage, path, setValue, showError, value } =
    useField<unknown>({ potentiallyStalePath: pathFromProps })
  const isLocked = readOnly === true || disabled
  const id = `field-${path.replace(/\./g, '__')}`
  const shown = toPicker(value)

  return (
    <FieldFrame
      field={field}
      path={path}
      id={`${id}__input`}
      label={customComponents?.Label}
      error={{ isWrong: showError, message: showError ? errorMessage : undefined }}
      classes={{
        block: `date-time-field ${showError ? 'date-time-field--has-error' : ''}`,
        isLocked,
      }}
    >
      <div id={id}>
        <DatePicker
          pickerAppearance="dayAndTime"
          displayFormat="d. MMM yyyy HH:mm"
          timeFormat="HH:mm"
          overrides={{ id: `${id}__input` }}
          readOnly={isLocked}
          onChange={(picked: Date | null) => {
            if (!isLocked) setValue(fromPicker(picked))
          }}
          {...(shown === undefined ? {} : { value: shown })}
        />
      </div>
    </FieldFrame>
  )
})
