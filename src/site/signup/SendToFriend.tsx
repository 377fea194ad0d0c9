import { env } from '@/env'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { startPath } from './addresses'

/** Her own telephone writes the message: no one else is asked for anything. */
export function SendToFriend({ locale }: { readonly locale: Locale }) {
  const text = messages[locale].receipt
  const address = `${env.SERVER_URL}/${locale}${startPath}`
  const body = encodeURIComponent(text.shareText(address))
  return (
    <>
      <h2>{text.shareHeading}</h2>
      <p className="actions">
        {/* Telephones differ in whether ? or & begins the text; both together suit all of them. */}
        <a className="button button-second" href={`sms:?&body=${body}`}>
          {text.shareSms}
        </a>
        <a
          className="button button-second"
          href={`mailto:?subject=${encodeURIComponent(text.shareSubject)}&body=${body}`}
        >
          {text.shareMail}
        </a>
      </p>
      <p>
        {text.shareAddress} <bdi dir="ltr">{address}</bdi>
      </p>
    </>
  )
}
