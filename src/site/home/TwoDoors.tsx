import type { Locale } from '@/domain/locales'
import { messages } from '../messages'

/** The two ways in: to become one, and to talk to one. */
export function TwoDoors({ locale }: { readonly locale: Locale }) {
  const text = messages[locale].home
  return (
    <section className="block">
      <h2>{text.choose}</h2>
      <ul className="two-doors">
        <li>
          <a className="way way-join" href={`/${locale}/tilmeld`}>
            <strong>{text.join}</strong>
            <span>{text.joinMore}</span>
          </a>
        </li>
        <li>
          <a className="way way-talk" href={`/${locale}/tal-med-en-bydelsmor`}>
            <strong>{text.talk}</strong>
            <span>{text.talkMore}</span>
          </a>
        </li>
      </ul>
    </section>
  )
}
