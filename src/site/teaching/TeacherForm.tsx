import { teaching, type TeachingLocale } from '../messages/teaching'
import { Field } from '../signup/Field'
import { teacherPath, type Taught } from './teacherPage'
import type { TeacherTold } from './told'

type TeacherFormProps = {
  readonly locale: TeachingLocale
  readonly token: string
  readonly page: Taught
  readonly told: TeacherTold
}

/** One form with a button for each answer: the remark goes along whichever is pressed. */
export function TeacherForm({ locale, token, page, told }: TeacherFormProps) {
  const text = teaching[locale]
  const isConfirmed = page.status === 'confirmed'
  const answers = isConfirmed
    ? ([
        ['note', text.saveNote],
        ['decline', text.cancel],
      ] as const)
    : ([
        ['confirm', text.confirm],
        ['decline', text.decline],
      ] as const)
  return (
    <form
      className="form block"
      method="post"
      action={`/${locale}${teacherPath(token)}/gem`}
      noValidate
    >
      <label className="choice">
        <input type="checkbox" name="projector" value="ja" />
        {text.projector}
      </label>
      <Field
        locale={locale}
        problems={told.problems}
        name="note"
        label={text.noteLabel}
        hint={text.noteHint}
      >
        {(described) => (
          <textarea
            className="input"
            rows={4}
            maxLength={300}
            defaultValue={told.typed ?? page.note ?? ''}
            {...described}
          />
        )}
      </Field>
      <p className="actions">
        {answers.map(([answer, label], index) => (
          <button
            key={answer}
            className={index === 0 ? 'button' : 'button button-second'}
            type="submit"
            name="answer"
            value={answer}
          >
            {label}
          </button>
        ))}
      </p>
    </form>
  )
}
