import { formatDate } from '@/domain/time'
import { HerForm, type HerPart } from './HerForm'
import type { Hers } from './herPage'

type Props = HerPart & { readonly consents: Hers['consents'] }

/** Each thing she said yes to, and beside it the way to take it back. */
export function HerConsents({ consents, ...part }: Props) {
  const { locale, text } = part
  const purposes: Readonly<Record<string, string>> = text.purposes
  const channels: Readonly<Record<string, string>> = text.channels
  return (
    <section className="block" aria-labelledby="samtykker">
      <h2 id="samtykker">{text.consentHeading}</h2>
      {consents.length === 0 && <p>{text.consentNone}</p>}
      <ul className="evenings">
        {consents.map(({ id, purpose, channel, story, givenAt }) => (
          <li key={id}>
            <p>
              <strong>{purposes[purpose] ?? purpose}</strong>
              {channel && `: ${channels[channel] ?? channel}`}
              {story && (
                <>
                  {' · '}
                  <bdi>{story}</bdi>
                </>
              )}
            </p>
            <p className="soft">{`${text.since}: ${formatDate(new Date(givenAt), locale)}`}</p>
            <HerForm {...part} wish="consent" hidden={{ consent: id }}>
              <button className="button button-second" type="submit">
                {text.withdraw}
              </button>
            </HerForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
