import { cache } from 'react'
import { parseWish, wishes } from '@/domain/application'
import type { Locale } from '@/domain/locales'
import type { Problem } from '@/domain/problem'
import { messages } from '../messages'
import type { Asked } from '../signup/addresses'
import { contactPath, myApplicationPath, receiptPath } from '../signup/addresses'
import { Choices } from '../signup/Choices'
import type { Typed } from '../signup/cookies'
import type { FieldContext } from '../signup/Field'
import { Field } from '../signup/Field'
import { FormPage } from '../signup/FormPage'
import { visitor } from '../signup/visitor'

type MyApplicationPageProps = { readonly locale: Locale; readonly asked: Asked }

/** Withdraw or delete an application: the receipt's code, the telephone, and which of the two. */
export async function MyApplicationPage({ locale, asked }: MyApplicationPageProps) {
  const { typed, problems } = await wishState(asked)
  const text = messages[locale].myApplication
  return (
    <FormPage
      locale={locale}
      path={myApplicationPath}
      title={text.title}
      back={receiptPath}
      problems={problems}
      action={`${myApplicationPath}/gem`}
      button={text.button}
      deletable={false}
    >
      <p>{text.lead}</p>
      <WhoQuestions locale={locale} problems={problems} typed={typed} />
      <Choices
        locale={locale}
        problems={problems}
        name="wish"
        kind="radio"
        label={text.wish}
        choices={wishes.map((value) => ({ value, label: text.wishes[value] }))}
        chosen={[typed['wish'] ?? '']}
      />
      <p>
        <a className="more" href={`/${locale}${contactPath}`}>
          {text.contactUs}
        </a>
      </p>
    </FormPage>
  )
}

function WhoQuestions({ typed, ...context }: FieldContext & { readonly typed: Typed }) {
  const text = messages[context.locale].myApplication
  return (
    <>
      <Field {...context} name="code" label={text.code} hint={text.codeHint}>
        {(described) => (
          <input
            className="input input-telephone"
            type="text"
            dir="ltr"
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            defaultValue={typed['code'] ?? ''}
            {...described}
          />
        )}
      </Field>
      <Field {...context} name="contact" label={text.contact} hint={text.contactHint}>
        {(described) => (
          <input
            className="input input-contact"
            type="text"
            dir="ltr"
            autoComplete="tel"
            autoCapitalize="none"
            defaultValue={typed['contact'] ?? ''}
            {...described}
          />
        )}
      </Field>
    </>
  )
}

type WishState = { readonly typed: Typed; readonly problems: readonly Problem[] }

/** What she typed before, else the code that her browser still shows on the receipt. */
export async function wishState({ problems, fault }: Asked): Promise<WishState> {
  const { typed, receipt } = await held()
  if (!problems) return { typed: { code: receipt?.code ?? '' }, problems: [] }
  if (fault !== undefined)
    return { typed, problems: [{ path: fault === 'codeWrong' ? 'code' : '', code: fault }] }
  const read = parseWish(typed)
  return { typed, problems: read.ok ? [] : read.problems }
}

const held = cache(visitor)
