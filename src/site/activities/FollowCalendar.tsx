import type { Locale } from '@/domain/locales'
import { env } from '@/env'
import { messages } from '../messages'

/** Ways to have the activities in a calendar of one's own, where they are kept up to date. */
export function FollowCalendar({ locale }: { readonly locale: Locale }) {
  const text = messages[locale].activities
  const address = `/${locale}/aktiviteter/kalender.ics`
  return (
    <section className="block">
      <h2>{text.followHeading}</h2>
      <ul className="plain">
        <li>
          <a className="more" href={`${env.SERVER_URL.replace(/^https?:/, 'webcal:')}${address}`}>
            {text.follow}
          </a>
        </li>
        <li>
          <a className="more" href={address}>
            {text.file}
          </a>
        </li>
      </ul>
    </section>
  )
}
