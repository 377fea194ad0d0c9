import type { FieldContext } from './Field'
import { FieldFault } from './Field'

export type Choice = {
  readonly value: string
  readonly label: string
  /** Where the label stands in a language of its own. */
  readonly lang?: string
}

type ChoicesProps = FieldContext & {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** One answer or several. */
  readonly kind: 'radio' | 'checkbox'
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
}

/** One question with answers to choose from, in rows large enough for a thumb. */
export function Choices({
  locale,
  problems,
  name,
  label,
  hint,
  kind,
  choices,
  chosen,
}: ChoicesProps) {
  const wrong = problems.filter((problem) => problem.path === name)
  const described = [hint && `${name}-hint`, wrong.length > 0 && `${name}-fault`].filter(Boolean)
  return (
    <fieldset
      className={wrong.length > 0 ? 'field field-wrong' : 'field'}
      aria-describedby={described.length > 0 ? described.join(' ') : undefined}
    >
      <legend>{label}</legend>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldFault name={name} wrong={wrong} locale={locale} />
      {choices.map(({ value, label: choice, lang }, index) => (
        <label className="choice" key={value}>
          <input
            type={kind}
            // The error summary leads to the first of them.
            id={index === 0 ? name : `${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          <span lang={lang} dir="auto">
            {choice}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
