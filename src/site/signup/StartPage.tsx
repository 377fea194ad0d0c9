import { Doors } from '../home/Doors'
import { informationMeeting } from '../home/informationMeeting'
import { MeetingNote } from '../home/MeetingNote'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { ReadAloud } from '../readAloud/ReadAloud'
import { SitePage } from '../ui/SitePage'
import { callMePath, pagePath, startPath, withPoster } from './addresses'

/** What she has just deleted: answers not yet sent, or only what her phone held after sending. */
type Deleted = 'svar' | 'kvittering' | undefined

type StartPageProps = {
  readonly locale: Locale
  readonly deleted: Deleted
  /** The code of the poster whose QR code she scanned. */
  readonly poster: string | null
}

/** Where the sign-up begins: what it takes, and the two ways. */
export async function StartPage({ locale, deleted, poster }: StartPageProps) {
  const text = messages[locale].signUp
  const meeting = await informationMeeting(locale)
  return (
    <SitePage locale={locale} path={withPoster(startPath, poster)}>
      {deleted && (
        <p className="note" role="status">
          {deleted === 'svar' ? text.deleted : text.deletedHere}
        </p>
      )}
      <div className="hero">
        <div className="hero-text">
          <h1>{text.heading}</h1>
          {text.lead.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <ReadAloud locale={locale} page="signUpStart" />
          <p className="actions">
            <a className="button" href={`/${locale}${withPoster(pagePath(1), poster)}`}>
              {text.start}
            </a>
          </p>
        </div>
        <Doors />
      </div>
      <section className="block narrow">
        <h2>{text.call.title}</h2>
        <p>{text.callMeLead}</p>
        <p>
          <a className="button button-second" href={`/${locale}${withPoster(callMePath, poster)}`}>
            {text.callMe}
          </a>
        </p>
      </section>
      <MeetingNote locale={locale} meeting={meeting} />
    </SitePage>
  )
}

/** What `?slettet=` says. */
export const deletedBy = (given: string | readonly string[] | undefined): Deleted =>
  given === 'svar' || given === 'kvittering' ? given : undefined
