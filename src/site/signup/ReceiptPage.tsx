import { informationMeeting } from '../home/informationMeeting'
import { MeetingNote } from '../home/MeetingNote'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { ReadAloud } from '../readAloud/ReadAloud'
import { SitePage } from '../ui/SitePage'
import { myApplicationPath, receiptPath } from './addresses'
import { DeleteAnswers } from './DeleteAnswers'
import { deleteDraft } from './draft'
import { SendToFriend } from './SendToFriend'
import { visitor } from './visitor'

/** Thanks, the code, and what happens next. Seeing it ends the draft: nothing needs it any more. */
export async function ReceiptPage({ locale }: { readonly locale: Locale }) {
  const { receipt } = await visitor()
  if (receipt) await deleteDraft(receipt.token)
  const meeting = await informationMeeting(locale)
  const text = messages[locale].signUp.receipt
  return (
    <SitePage locale={locale} path={receiptPath}>
      <div className="form">
        <h1>{receipt ? text.title : text.goneHeading}</h1>
        <ReadAloud locale={locale} page="receipt" />
        {receipt ? (
          <>
            <h2 id="kode">{text.code}</h2>
            <p>
              <bdi className="code" dir="ltr" aria-labelledby="kode">
                {receipt.code}
              </bdi>
            </p>
            <p>{text.codeHint}</p>
          </>
        ) : (
          <p>{text.gone}</p>
        )}
        <h2>{text.nextHeading}</h2>
        <ol>
          {text.next.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <MeetingNote locale={locale} meeting={meeting} />
        <SendToFriend locale={locale} />
        <p>
          <a className="more" href={`/${locale}${myApplicationPath}`}>
            {messages[locale].receipt.mine}
          </a>
        </p>
      </div>
      {receipt && <DeleteAnswers locale={locale} label={text.done} />}
    </SitePage>
  )
}
