import type { Locale } from '@/domain/locales'
import { feedPaths, webcal } from '../feeds/addresses'
import { messages } from '../messages'

/** Ways to have the activities in a calendar of one's own, where they are kept up to date. */
export function FollowCalendar({ locale }: { readonly locale: Locale }) {
  const text = messages[locale].activities
  return (
    <section className="block">
      <h2>{text.followHeading}</h2>
      <ul className="plain">
        <li>
          <a className="more" href={webcal(locale, feedPaths.activities)}>
            {text.follow}
          </a>
        </li>
        <li>
          <a className="more" href={`/${locale}${feedPaths.activities}`}>
            {text.file}
          </a>
        </li>
      </ul>
    </section>
  )
}
