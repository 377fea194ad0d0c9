import { formatDate, formatTime } from '@/domain/time'
import type { AdminLanguage } from '../language'
import type { CalendarEntry } from './entry'

/** The calendar on a phone: an entry a row, in the order in which they come. */
export function CalendarList({
  entries,
  language,
}: Readonly<{ entries: readonly CalendarEntry[]; language: AdminLanguage }>) {
  return (
    <ol className="calendar__list">
      {entries.map(({ id, address, title, startsAt, endsAt, details, isOff }) => (
        <li key={id} className={isOff ? 'is-off' : undefined}>
          <a href={address}>
            <bdi>{title}</bdi>
          </a>
          <p>
            {`${formatDate(startsAt, language)}, ${formatTime(startsAt, language)}`}
            {endsAt === null ? null : `–${formatTime(endsAt, language)}`}
          </p>
          <p>{details.join(' · ')}</p>
        </li>
      ))}
    </ol>
  )
}
