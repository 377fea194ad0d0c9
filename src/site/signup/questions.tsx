import { areas, availabilities, spokenLanguages } from '@/domain/choices/people'
import type { Locale } from '@/domain/locales'
import { ownName } from '@/domain/locales'
import { messages } from '../messages'
import type { Choice } from './Choices'
import { Choices } from './Choices'
import type { Answers } from './draft'
import type { FieldContext } from './Field'
import { Field } from './Field'

type QuestionProps = FieldContext & { readonly answers: Answers }

export function NameQuestion({ answers, ...context }: QuestionProps) {
  const text = messages[context.locale].signUp.name
  return (
    <Field {...context} name="name" label={text.label} hint={text.hint}>
      {(described) => (
        <input
          className="input"
          type="text"
          dir="auto"
          autoComplete="name"
          defaultValue={answers.name ?? ''}
          {...described}
        />
      )}
    </Field>
  )
}

export function TelephoneQuestion({ answers, ...context }: QuestionProps) {
  const text = messages[context.locale].signUp.telephone
  return (
    <Field {...context} name="telephone" label={text.label} hint={text.hint}>
      {(described) => (
        <input
          className="input input-telephone"
          type="tel"
          dir="ltr"
          inputMode="tel"
          autoComplete="tel"
          defaultValue={answers.telephone ?? ''}
          {...described}
        />
      )}
    </Field>
  )
}

export function ReachQuestions({ answers, ...context }: QuestionProps) {
  const text = messages[context.locale].signUp
  return (
    <>
      <TelephoneQuestion answers={answers} {...context} />
      <div className="field">
        <label className="choice">
          <input
            type="checkbox"
            id="reachThrough"
            name="reachThrough"
            value="yes"
            defaultChecked={answers.reachThrough === true}
          />
          <span>{text.telephone.through}</span>
        </label>
      </div>
      <Field {...context} name="email" label={text.telephone.email} hint={text.optional}>
        {(described) => (
          <input
            className="input"
            type="email"
            dir="ltr"
            inputMode="email"
            autoComplete="email"
            defaultValue={answers.email ?? ''}
            {...described}
          />
        )}
      </Field>
    </>
  )
}

export function LanguageQuestions({ answers, ...context }: QuestionProps) {
  const text = messages[context.locale].signUp.languages
  return (
    <>
      <Choices
        {...context}
        name="languages"
        kind="checkbox"
        label={text.label}
        hint={text.hint}
        choices={languageChoices(context.locale)}
        chosen={answers.languages ?? []}
      />
      <Choices
        {...context}
        name="interpreter"
        kind="radio"
        label={text.interpreter}
        choices={[
          { value: 'yes', label: text.yes },
          { value: 'no', label: text.no },
        ]}
        chosen={chosenInterpreter(answers.interpreter)}
      />
    </>
  )
}

const chosenInterpreter = (wanted: Answers['interpreter']) =>
  typeof wanted === 'boolean' ? [wanted ? 'yes' : 'no'] : []

/** Each language in its own script: whoever speaks it knows that name. */
export function languageChoices(locale: Locale): readonly Choice[] {
  const names = { ...ownName, ku: 'Kurdî', ps: 'پښتو', pl: 'Polski' }
  return spokenLanguages.map((value) =>
    value === 'other'
      ? { value, label: messages[locale].signUp.languages.other }
      : { value, label: names[value], lang: value },
  )
}

export function LifeQuestions({ answers, ...context }: QuestionProps) {
  const text = messages[context.locale].signUp
  return (
    <>
      <Choices
        {...context}
        name="area"
        kind="radio"
        label={text.life.area}
        choices={areas.map((value) => ({ value, label: text.life.areas[value] }))}
        chosen={answers.area ? [answers.area] : []}
      />
      <Choices
        {...context}
        name="availability"
        kind="checkbox"
        label={text.life.availability}
        hint={text.optional}
        choices={availabilities.map((value) => ({
          value,
          label: text.life.availabilities[value],
        }))}
        chosen={answers.availability ?? []}
      />
      <Field {...context} name="note" label={text.life.note} hint={text.life.noteHint}>
        {(described) => (
          <textarea
            className="input"
            rows={4}
            dir="auto"
            defaultValue={answers.note ?? ''}
            {...described}
          />
        )}
      </Field>
    </>
  )
}
