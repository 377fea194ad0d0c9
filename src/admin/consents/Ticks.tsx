import { useId } from 'react'

type Props<Key extends string> = {
  readonly label: string
  readonly choices: readonly { readonly key: Key; readonly label: string }[]
  readonly chosen: readonly Key[]
  readonly onChoose: (chosen: readonly Key[]) => void
  /** One of them, rather than several. */
  readonly single?: boolean
}

/** A question answered with the thumb: large rows, one or several. */
export function Ticks<Key extends string>({
  label,
  choices,
  chosen,
  onChoose,
  single = false,
}: Props<Key>) {
  const name = useId()
  const press = (key: Key) => {
    if (single) onChoose([key])
    else onChoose(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])
  }
  return (
    <fieldset className="consent-set__part">
      <legend>{label}</legend>
      {choices.map(({ key, label: choice }) => (
        <label key={key} className="consent-set__choice">
          <input
            type={single ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(key)}
            onChange={() => press(key)}
          />
          {choice}
        </label>
      ))}
    </fieldset>
  )
}
