import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { talkDonePath } from '../signup/addresses'
import { SitePage } from '../ui/SitePage'

/** Thanks, and what happens next. The same for whoever asked before. */
export function TalkDonePage({ locale }: { readonly locale: Locale }) {
  const { talk, signUp, missing } = messages[locale]
  return (
    <SitePage locale={locale} path={talkDonePath}>
      <div className="form">
        <h1>{talk.doneTitle}</h1>
        <h2>{signUp.receipt.nextHeading}</h2>
        <ol>
          {talk.done.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p>{talk.urgent}</p>
        <p>
          <a className="more" href={`/${locale}`}>
            {missing.home}
          </a>
        </p>
      </div>
    </SitePage>
  )
}
