import { informationMeeting } from '../home/informationMeeting'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { ReadAloud } from '../readAloud/ReadAloud'
import { SitePage } from '../ui/SitePage'
import { When } from '../ui/When'
import { myApplicationPath, receiptPath } from './addresses'
import { DeleteAnswers } from './DeleteAnswers'
import { deleteDraft } from './draft'
import { SendToFriend } from './SendToFriend'
import { visitor } from './visitor'

/** Thanks, the code, and what happens next. Seeing it ends the draft: nothing needs it any more. */
export async function ReceiptPage({ locale }: { readonly locale: Locale }) {
  const { receipt } = await visitor()
  if (receipt) await deleteDraft(receipt.token)
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
        <MeetingToKeep locale={locale} />
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

/** The information meeting, to put into a calendar; nothing while none is planned. */
async function MeetingToKeep({ locale }: { readonly locale: Locale }) {
  const meeting = await informationMeeting(locale)
  if (!meeting) return null
  return (
    <>
      <h2>{messages[locale].home.meetingHeading}</h2>
      <p>
        <When locale={locale} startsAt={meeting.startsAt} />
        {meeting.place && (
          <>
            {' · '}
            <bdi>{meeting.place}</bdi>
          </>
        )}
      </p>
      <p>
        <a className="more" href={`/${locale}/informationsmoede.ics`}>
          {messages[locale].receipt.calendar}
        </a>
      </p>
    </>
  )
}
