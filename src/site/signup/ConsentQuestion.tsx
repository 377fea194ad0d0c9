import { consentTexts } from '@/domain/consentText'
import type { Answers } from './draft'
import type { FieldContext } from './Field'
import { FieldFault } from './Field'
import { Trap } from './Trap'

type ConsentQuestionProps = FieldContext & { readonly answers: Answers }

/** What, how long and how to delete stand before the box: she reads them before she ticks. */
export function ConsentQuestion({ answers, locale, problems }: ConsentQuestionProps) {
  const text = consentTexts[locale]
  const wrong = problems.filter(({ path }) => path === 'consent')
  return (
    <div className={wrong.length > 0 ? 'field field-wrong' : 'field'}>
      <ul id="consent-hint">
        <li>{text.what}</li>
        <li>{text.howLong}</li>
        <li>{text.howToDelete}</li>
      </ul>
      <FieldFault name="consent" wrong={wrong} locale={locale} />
      <label className="choice">
        <input
          type="checkbox"
          id="consent"
          name="consent"
          value="yes"
          defaultChecked={answers.consent === true}
          aria-describedby={wrong.length > 0 ? 'consent-hint consent-fault' : 'consent-hint'}
          aria-invalid={wrong.length > 0 ? true : undefined}
        />
        <span>{text.sentence}</span>
      </label>
      <Trap locale={locale} />
    </div>
  )
}
