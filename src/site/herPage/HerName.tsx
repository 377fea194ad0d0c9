import { Field } from '../signup/Field'
import { HerForm, type HerPart } from './HerForm'
import type { Hers } from './herPage'
import type { Told } from './told'

type Props = HerPart & { readonly page: Hers; readonly told: Told }

/** The name on the diploma: she spells it, and what she has not approved is not approved. */
export function HerName({ page, told, ...part }: Props) {
  const { locale, text } = part
  return (
    <section className="block" aria-labelledby="navnet">
      <h2 id="navnet">{text.nameHeading}</h2>
      <p>{page.diplomaNameApproved ? text.nameApproved : text.nameWaits}</p>
      <HerForm {...part} wish="name">
        <Field
          locale={locale}
          problems={told.problems}
          name="name"
          label={text.nameLabel}
          hint={text.nameHint}
        >
          {(described) => (
            <input
              className="input"
              type="text"
              dir="auto"
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              defaultValue={told.typed ?? page.diplomaName ?? page.name}
              {...described}
            />
          )}
        </Field>
        <p className="actions">
          <button className="button" type="submit">
            {text.nameButton}
          </button>
        </p>
      </HerForm>
    </section>
  )
}
