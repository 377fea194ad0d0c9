import type { Locale } from '@/domain/locales'
import { formatDate } from '@/domain/time'
import { messages } from '../messages'
import { Outside } from '../ui/Outside'
import { SitePage } from '../ui/SitePage'
import { lastCheck } from './lastCheck'

/** What a public body says about whom its site serves, and whom not yet. */
export function AccessibilityPage({ locale }: { readonly locale: Locale }) {
  const text = messages[locale].accessibility
  return (
    <SitePage locale={locale} path="/tilgaengelighed">
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      <div className="narrow spaced">
        <h2>{text.standardHeading}</h2>
        <p>{text.standard}</p>
        <h2>{text.worksHeading}</h2>
        <List lines={text.works} />
        <h2>{text.knownHeading}</h2>
        <List lines={text.known} />
        <h2>{text.tellHeading}</h2>
        <p>{text.tell}</p>
        <p>
          <a className="button" href={`/${locale}/kontakt`}>
            {text.contact}
          </a>
        </p>
        <h2>{text.authorityHeading}</h2>
        <p>{text.authority}</p>
        <Outside href="https://digst.dk">{text.authorityName}</Outside>
        <h2>{text.checkHeading}</h2>
        <p>{text.check}</p>
        <p>
          {text.checked} <time dateTime={lastCheck}>{formatDate(lastCheck, locale)}</time>
        </p>
      </div>
    </SitePage>
  )
}

const List = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
