'use client'

import type { HTMLAttributes, KeyboardEvent } from 'react'

type Props = {
  readonly name: string
  readonly label: string
  readonly type?: 'email' | 'password' | 'text'
  readonly autoComplete: string
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  readonly isCode?: boolean
  /** What Enter does where the field stands in no form of its own. */
  readonly onEnter?: () => void
}

/** The browser keeps what is typed, also what is typed before the page’s script is there. */
export function Field({ name, label, type = 'text', isCode = false, onEnter, ...rest }: Props) {
  const id = `field-${name}`
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || onEnter === undefined) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className="sign-in__field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        className={isCode ? 'is-code' : undefined}
        onKeyDown={press}
        {...rest}
      />
    </div>
  )
}

/** What stands in a field now. */
export function typedIn(name: string): string {
  const input = document.getElementById(`field-${name}`)
  return input instanceof HTMLInputElement ? input.value : ''
}
