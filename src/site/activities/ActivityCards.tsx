import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { languageOf } from '../ui/language'
import { When } from '../ui/When'
import type { ActivityCard } from './activities'

type ActivityCardsProps = {
  readonly locale: Locale
  readonly activities: readonly ActivityCard[]
}

export function ActivityCards({ locale, activities }: ActivityCardsProps) {
  const text = messages[locale]
  return (
    <ul className="list narrow">
      {activities.map((activity) => (
        <li key={activity.id}>
          {activity.startsAt && (
            <p className="when">
              <When locale={locale} startsAt={activity.startsAt} endsAt={activity.endsAt} />
            </p>
          )}
          <h3 {...languageOf(activity.translated, locale)}>{activity.title}</h3>
          <p className="soft">
            {text.activities.kinds[activity.kind]}
            {activity.place && (
              <>
                {' · '}
                <bdi>{activity.place}</bdi>
              </>
            )}
          </p>
          {activity.summary && (
            <p {...languageOf(activity.translated, locale)}>{activity.summary}</p>
          )}
          {!activity.translated && locale !== 'da' && (
            <p className="soft">{text.site.onlyDanish}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
