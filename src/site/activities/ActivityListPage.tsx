import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { SitePage } from '../ui/SitePage'
import { comingActivities, pastActivities } from './activities'
import { ActivityCards } from './ActivityCards'

type ActivityListPageProps = { readonly locale: Locale; readonly now: Date }

export async function ActivityListPage({ locale, now }: ActivityListPageProps) {
  const text = messages[locale].activities
  const [coming, past] = await Promise.all([
    comingActivities(locale, { now, limit: 25 }),
    pastActivities(locale, { now, limit: 25 }),
  ])
  return (
    <SitePage locale={locale} path="/aktiviteter">
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
      {past.length > 0 && (
        <section className="block">
          <h2>{text.pastHeading}</h2>
          <ActivityCards locale={locale} activities={past} />
        </section>
      )}
    </SitePage>
  )
}
