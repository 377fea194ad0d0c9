import type { Locale } from '@/domain/locales'
import { feedPaths } from '../feeds/addresses'
import { messages } from '../messages'
import { When } from '../ui/When'
import type { Meeting } from './informationMeeting'

type MeetingNoteProps = {
  readonly locale: Locale
  readonly meeting: Meeting | undefined
}

/** Nothing at all while no meeting is planned. */
export function MeetingNote({ locale, meeting }: MeetingNoteProps) {
  if (!meeting) return null
  const text = messages[locale].home
  return (
    <section className="block panel panel-lamp">
      <h2>{text.meetingHeading}</h2>
      <p className="when">
        <When locale={locale} startsAt={meeting.startsAt} />
        {meeting.place && (
          <>
            {' · '}
            <bdi>{meeting.place}</bdi>
          </>
        )}
      </p>
      <p>{text.meeting}</p>
      <p>
        <a className="more" href={`/${locale}${feedPaths.meeting}`}>
          {text.meetingCalendar}
        </a>
      </p>
    </section>
  )
}
