import { cache } from 'react'
import { parseCallBack } from '@/domain/callBacks'
import type { Locale } from '@/domain/locales'
import type { Problem } from '@/domain/problem'
import { messages } from '../messages'
import { ReadAloud } from '../readAloud/ReadAloud'
import type { Asked } from '../signup/addresses'
import { talkPath } from '../signup/addresses'
import { Field } from '../signup/Field'
import { FormPage } from '../signup/FormPage'
import { Trap } from '../signup/Trap'
import { visitor } from '../signup/visitor'

type TalkPageProps = { readonly locale: Locale; readonly asked: Asked }

/** "I want to talk to one": a telephone number, and no story asked. */
export async function TalkPage({ locale, asked }: TalkPageProps) {
  const { telephone, problems } = await talkState(asked)
  const text = messages[locale].talk
  return (
    <FormPage
      locale={locale}
      path={talkPath}
      title={text.title}
      back=""
      problems={problems}
      action={`${talkPath}/gem`}
      button={text.button}
      deletable={problems.length > 0}
    >
      <ReadAloud locale={locale} page="talk" />
      <p className="lead">{text.lead}</p>
      <ul>
        {text.promise.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Field
        locale={locale}
        problems={problems}
        name="telephone"
        label={text.label}
        hint={messages[locale].signUp.telephone.hint}
      >
        {(described) => (
          <input
            className="input input-telephone"
            type="tel"
            dir="ltr"
            inputMode="tel"
            autoComplete="tel"
            defaultValue={telephone}
            {...described}
          />
        )}
      </Field>
      <Trap locale={locale} />
      <p className="soft">{text.kept}</p>
      <p>{text.urgent}</p>
    </FormPage>
  )
}

type TalkState = { readonly telephone: string; readonly problems: readonly Problem[] }

/** Everyone gets the same empty page; what she typed is shown only where it has to be mended. */
export async function talkState({ problems }: Asked): Promise<TalkState> {
  return problems ? mending() : { telephone: '', problems: [] }
}

const mending = cache(async (): Promise<TalkState> => {
  const telephone = (await visitor()).typed['telephone'] ?? ''
  const read = parseCallBack({ telephone })
  const own = read.ok ? [] : read.problems.filter(({ path }) => path === 'telephone')
  return { telephone, problems: own }
})
