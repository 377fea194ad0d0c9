'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { formatDateTime } from '@/domain/time'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { CopyText } from '../links/CopyText'
import { made } from '../links/made'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'
import type { BoardAgreement, BoardRow } from './board'

type Props = {
  readonly agreement: BoardAgreement
  readonly row: BoardRow
  readonly language: AdminLanguage
}

/** What may be done about one agreement. A no is undone by asking again. */
export function AgreementActions({ agreement, row, language }: Props) {
  const router = useRouter()
  const [busy, setBusy] = useBusy()
  const [sentences, setSentences] = useState<readonly string[]>([])
  const [text, setText] = useState<string>()
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const address = `/api/agreements/${agreement.id}`

  const act = async (method: 'POST' | 'PATCH', path: string, body: object, shows: boolean) => {
    setBusy(true)
    const answer = await send(method, `${address}${path}`, { ...body }, language)
    setSentences(answer.ok ? [] : whyNot(answer, language))
    const link = answer.ok && shows ? made(answer.body) : undefined
    if (link !== undefined) setText(invitation(agreement, row, link.address))
    setBusy(false)
    router.refresh()
  }
  const step = (status: string) => void act('PATCH', '?depth=0', { status }, false)
  const isAsked = agreement.status === 'asked'
  const isProposed = agreement.status === 'proposed'
  return (
    <>
      <div className="board__buttons">
        {isProposed ? (
          <Button label={say(words.ask)} busy={busy} press={() => step('asked')} />
        ) : (
          <Button
            label={say(words.link)}
            busy={busy}
            press={() => void act('POST', '/link', {}, true)}
          />
        )}
        {isAsked && (
          <>
            <Button
              label={say(words.remind)}
              busy={busy}
              press={() => void act('POST', '/remind', {}, true)}
            />
            <Button label={say(words.confirm)} busy={busy} press={() => step('confirmed')} />
            <Button label={say(words.decline)} busy={busy} press={() => step('declined')} />
          </>
        )}
        {!isAsked && (
          <Button label={say(words.cancel)} busy={busy} press={() => step('cancelled')} />
        )}
      </div>
      <div role="alert">
        {sentences.map((one) => (
          <p key={one} className="board__late">
            {one}
          </p>
        ))}
      </div>
      {text !== undefined && <CopyText text={text} hint={words.copyHint} language={language} />}
    </>
  )
}

type ButtonProps = { readonly label: string; readonly busy: boolean; readonly press: () => void }

const Button = ({ label, busy, press }: ButtonProps) => (
  <button type="button" className="next-step__button is-quiet" disabled={busy} onClick={press}>
    {label}
  </button>
)

/** In Danish: it is for the teacher, whatever staff read. */
const invitation = ({ teacher }: BoardAgreement, row: BoardRow, address: string): string =>
  `Hej ${teacher.name}. Vil du undervise bydelsmødrene ${formatDateTime(new Date(row.startsAt), 'da')}? ` +
  `Emne: ${row.title}. Se mere, og sig ja eller nej her: ${address}`

const words = {
  ask: { da: 'Spørg', en: 'Ask' },
  link: { da: 'Nyt link at kopiere', en: 'New link to copy' },
  remind: { da: 'Mind om', en: 'Remind' },
  confirm: { da: 'Har sagt ja', en: 'Said yes' },
  decline: { da: 'Har sagt nej', en: 'Said no' },
  cancel: { da: 'Aflys aftalen', en: 'Cancel the agreement' },
  copyHint: {
    da: 'Kopiér og send det selv. Linket vises kun denne ene gang, og et nyt lukker det gamle.',
    en: 'Copy it and send it yourself. The link is shown this once, and a new one closes the old.',
  },
}
