import { formatDate } from '@/domain/time'
import { HerForm, type HerPart } from './HerForm'
import type { Hers } from './herPage'

type HerConsent = Hers['consents'][number]
type Props = HerPart & { readonly consents: readonly HerConsent[] }

/** Her passport: what she said yes to, a page for each matter, and the way to take any of it back. */
export function HerConsents({ consents, ...part }: Props) {
  const { text } = part
  return (
    <section className="block" aria-labelledby="samtykker">
      <h2 id="samtykker">{text.consentHeading}</h2>
      {consents.length === 0 && <p>{text.consentNone}</p>}
      {matters(consents).map((matter) => (
        <Matter key={matter[0]?.id} {...part} consents={matter} />
      ))}
      {consents.filter(({ purpose }) => purpose !== 'contact').length > 1 && (
        <HerForm {...part} wish="allConsents">
          <button className="button" type="submit">
            {text.withdrawAll}
          </button>
        </HerForm>
      )}
    </section>
  )
}

/** One thing that she said yes to, for herself or her child, with the places where it may be met. */
function Matter({ consents, ...part }: Props) {
  const { text } = part
  const [one] = consents
  if (one === undefined) return null
  const purposes: Readonly<Record<string, string>> = text.purposes
  return (
    <section className="pass">
      <h3>
        {one.forChild ? text.forChild : (purposes[one.purpose] ?? one.purpose)}
        {one.story && (
          <>
            {': '}
            <bdi>{one.story}</bdi>
          </>
        )}
      </h3>
      <ul className="evenings">
        {consents.map((consent) => (
          <li key={consent.id}>
            <Yes {...part} consent={consent} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One yes: where and in what, since when and until when, and the press that takes it back. */
function Yes({ consent, ...part }: HerPart & { readonly consent: HerConsent }) {
  const { locale, text } = part
  const channels: Readonly<Record<string, string>> = text.channels
  const media: Readonly<Record<string, string>> = text.media
  const { id, channel, medium, givenAt, expiresAt } = consent
  const where = channel && (channels[channel] ?? channel)
  const inWhat = medium && (media[medium] ?? medium)
  const day = (at: string) => formatDate(new Date(at), locale)
  return (
    <div className="pass-yes">
      <p>
        {where && <strong>{[where, inWhat].filter(Boolean).join(' · ')}</strong>}
        <span className="soft">
          {`${text.since}: ${day(givenAt)}`}
          <br />
          {expiresAt ? `${text.until}: ${day(expiresAt)}` : text.noEnd}
        </span>
      </p>
      <HerForm {...part} wish="consent" hidden={{ consent: id }}>
        <button className="button button-second" type="submit">
          {text.withdraw}
        </button>
      </HerForm>
    </div>
  )
}

/** What belongs together, in the order in which she first said yes to it. */
function matters(consents: readonly HerConsent[]): readonly (readonly HerConsent[])[] {
  const found = new Map<string, HerConsent[]>()
  for (const one of consents) {
    const key = `${one.purpose} ${one.forChild} ${one.story ?? ''}`
    found.set(key, [...(found.get(key) ?? []), one])
  }
  return [...found.values()]
}
