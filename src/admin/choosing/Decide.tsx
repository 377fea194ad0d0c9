'use client'

import { useId, useState } from 'react'
import { inLanguage, type AdminLanguage } from '../language'
import { Refused } from './Refused'
import { useStep } from './useStep'
import { choices, reasons, words, type Choice } from './words'

/** Admit, put on the list or decline: one tap says what, the next says why. */
export function Decide({
  applicant,
  language,
}: Readonly<{ applicant: string; language: AdminLanguage }>) {
  const { busy, refusals, take } = useStep(applicant, language)
  const [choice, setChoice] = useState<Choice>()
  return (
    <div className="choosing__decide">
      <div className="next-step__buttons">
        {all.map((one) => (
          <button
            key={one}
            type="button"
            className={one === 'admitted' ? 'next-step__button' : 'next-step__button is-quiet'}
            aria-expanded={choice === one}
            disabled={busy}
            onClick={() => {
              setChoice(choice === one ? undefined : one)
            }}
          >
            {inLanguage(choices[one], language)}
          </button>
        ))}
      </div>
      {choice === undefined ? null : (
        <Why
          key={choice}
          choice={choice}
          language={language}
          busy={busy}
          onSave={(statusReason) => void take({ status: choice, statusReason })}
        />
      )}
      <Refused sentences={refusals} />
    </div>
  )
}

const all = ['admitted', 'waiting', 'declined'] as const satisfies readonly Choice[]

function Why({
  choice,
  language,
  busy,
  onSave,
}: Readonly<{
  choice: Choice
  language: AdminLanguage
  busy: boolean
  onSave: (reason: string) => void
}>) {
  const name = useId()
  const [picked, setPicked] = useState<string>('')
  const [own, setOwn] = useState('')
  return (
    <fieldset className="choosing__why" disabled={busy}>
      <legend>
        {`${inLanguage(choices[choice], language)} – ${inLanguage(words.why, language)}`}
      </legend>
      {reasons[choice].map((reason) => (
        <label key={reason.da}>
          <input
            type="radio"
            name={name}
            checked={picked === reason.da && own === ''}
            onChange={() => {
              setPicked(reason.da)
              setOwn('')
            }}
          />
          {inLanguage(reason, language)}
        </label>
      ))}
      <label className="choosing__own">
        {inLanguage(words.other, language)}
        <input
          type="text"
          maxLength={300}
          value={own}
          onChange={(event) => {
            setOwn(event.target.value)
          }}
        />
      </label>
      <button
        type="button"
        className="next-step__button"
        disabled={busy || (own.trim() === '' && picked === '')}
        onClick={() => {
          onSave(own.trim() === '' ? picked : own.trim())
        }}
      >
        {inLanguage(busy ? words.saving : words.save, language)}
      </button>
    </fieldset>
  )
}
