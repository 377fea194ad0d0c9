'use client'

import type { TypedAmount } from './typed'
import { readTyped, showTyped } from './typed'

/** While someone types, what she types; afterwards, the amount as Danes write it. */
export function MoneyInput({
  id,
  name,
  value,
  isLocked,
  isWrong,
  typing,
  onTyping,
  onChange,
}: {
  readonly id: string
  readonly name: string
  readonly value: unknown
  readonly isLocked: boolean
  readonly isWrong: boolean
  /** The very text, while someone types; undefined otherwise. */
  readonly typing: string | undefined
  readonly onTyping: (text: string | undefined) => void
  readonly onChange: (amount: TypedAmount) => void
}) {
  return (
    <>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        disabled={isLocked}
        aria-invalid={isWrong}
        value={typing ?? showTyped(value)}
        onChange={({ target }) => {
          onTyping(target.value)
          onChange(readTyped(target.value))
        }}
        onBlur={() => {
          onTyping(undefined)
        }}
      />
      <span className="money__unit" aria-hidden="true">
        kr.
      </span>
    </>
  )
}
