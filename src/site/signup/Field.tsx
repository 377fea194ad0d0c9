import type { ReactNode } from 'react'
import type { Problem } from '@/domain/problem'
import { say } from '@/domain/problem'
import type { Locale } from '@/domain/locales'

/** What every field of the form is told. */
export type FieldContext = {
  readonly locale: Locale
  readonly problems: readonly Problem[]
}

type FieldProps = FieldContext & {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly children: (described: Described) => ReactNode
}

/** What an input needs to be tied to its hint and its problem. */
export type Described = {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** One question with one input: label, hint, what is wrong, and the input itself. */
export function Field({ locale, problems, name, label, hint, children }: FieldProps) {
  const wrong = problems.filter((problem) => problem.path === name)
  const described = [hint && `${name}-hint`, wrong.length > 0 && `${name}-fault`].filter(Boolean)
  return (
    <div className={wrong.length > 0 ? 'field field-wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldFault name={name} wrong={wrong} locale={locale} />
      {children({
        id: name,
        name,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': wrong.length > 0 ? true : undefined,
      })}
    </div>
  )
}

type FieldFaultProps = {
  readonly name: string
  readonly wrong: readonly Problem[]
  readonly locale: Locale
}

export function FieldFault({ name, wrong, locale }: FieldFaultProps) {
  if (wrong.length === 0) return null
  return (
    <p className="fault" id={`${name}-fault`}>
      {wrong.map((problem) => say(problem, locale)).join(' ')}
    </p>
  )
}
