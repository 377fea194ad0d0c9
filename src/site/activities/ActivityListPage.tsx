import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { SitePage } from '../ui/SitePage'
import { comingActivities, pastActivities } from './activities'
import { ActivityCards } from './ActivityCards'
import { FollowCalendar } from './FollowCalendar'
import { happeningsIn } from './month'
import { monthPath } from './monthAddress'
import { MonthCalendar } from './MonthCalendar'

type ActivityListPageProps = {
  readonly locale: Locale
  readonly now: Date
  /** The month that the calendar shows, YYYY-MM. */
  readonly month: string
}

export async function ActivityListPage({ locale, now, month }: ActivityListPageProps) {
  const text = messages[locale].activities
  const [coming, past, happenings] = await Promise.all([
    comingActivities(locale, { now, limit: 25 }),
    pastActivities(locale, { now, limit: 25 }),
    happeningsIn(month, { locale, now }),
  ])
  const told = new Set([...coming, ...past].map(({ id }) => id))
  return (
    <SitePage locale={locale} path={monthPath(month, now)}>
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      <section className="block">
        <h2>{text.comingHeading}</h2>
        {coming.length > 0 ? (
          <ActivityCards locale={locale} activities={coming} />
        ) : (
          <p>{text.noneComing}</p>
        )}
      </section>
      <section className="block" id="kalender">
        <h2>{text.monthHeading}</h2>
        <MonthCalendar {...{ locale, month, now, happenings, told }} />
      </section>
      <FollowCalendar locale={locale} />
      {past.length > 0 && (
        <section className="block">
          <h2>{text.pastHeading}</h2>
          <ActivityCards locale={locale} activities={past} />
        </section>
      )}
    </SitePage>
  )
}
