import type { Locale } from '@/domain/locales'
import { formatTelephone, parseTelephone } from '@/domain/telephone'
import { messages } from '../messages'
import { contactPath } from '../signup/addresses'

type Props = {
  readonly locale: Locale
  readonly duty:
    { readonly office?: string | null; readonly telephone?: string | null } | null | undefined
}

/** What stays with her and what she must tell: one tap away wherever she is with us. */
export function ConfidentialityCard({ locale, duty }: Props) {
  const text = messages[locale].confidentiality
  const read = parseTelephone(duty?.telephone ?? '')
  return (
    <details className="block card-told">
      <summary>
        <strong>{text.title}</strong>
      </summary>
      <p>{text.keep}</p>
      <p>{text.child}</p>
      <p>{text.alone}</p>
      {duty ? (
        <p>
          {text.call}
          <br />
          {duty.office && <bdi>{duty.office}</bdi>}
          {'e164' in read && (
            <>
              <br />
              <a href={`tel:${read.e164}`}>
                <bdi dir="ltr">{formatTelephone(read.e164)}</bdi>
              </a>
            </>
          )}
        </p>
      ) : (
        <p>{text.ask}</p>
      )}
      <p>
        <a className="more" href={`/${locale}${contactPath}`}>
          {text.contact}
        </a>
      </p>
      <p>
        <strong>{text.danger}</strong>
      </p>
    </details>
  )
}
