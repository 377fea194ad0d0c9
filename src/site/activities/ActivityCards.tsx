import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { languageOf } from '../ui/language'
import { RichText } from '../ui/RichText'
import { When } from '../ui/When'
import type { ActivityCard } from './activities'

type CardProps = { readonly locale: Locale; readonly activity: ActivityCard }
type ActivityCardsProps = {
  readonly locale: Locale
  readonly activities: readonly ActivityCard[]
}

export function ActivityCards({ locale, activities }: ActivityCardsProps) {
  return (
    <ul className="cards">
      {activities.map((activity) => (
        <li key={activity.id} id={anchorOf(activity.id)} className="card">
          <Day locale={locale} activity={activity} />
          <h3 {...languageOf(activity.translated, locale)}>{activity.title}</h3>
          <Where locale={locale} activity={activity} />
          {activity.summary && (
            <p {...languageOf(activity.translated, locale)}>{activity.summary}</p>
          )}
          <For locale={locale} activity={activity} />
          <With locale={locale} activity={activity} />
          <More locale={locale} activity={activity} />
          {!activity.translated && locale !== 'da' && (
            <p className="soft">{messages[locale].site.onlyDanish}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Where on its page an activity is told about. */
export const anchorOf = (id: string) => `a-${id}`

function Day({ locale, activity }: CardProps) {
  const text = messages[locale].activities
  return (
    <p className="when">
      {activity.startsAt ? (
        <When locale={locale} startsAt={activity.startsAt} endsAt={activity.endsAt} />
      ) : (
        text.noDay
      )}
      {activity.cancelled && (
        <>
          {' '}
          <strong className="off">{text.cancelled}</strong>
        </>
      )}
    </p>
  )
}

function Where({ locale, activity }: CardProps) {
  const text = messages[locale]
  const areas = activity.areas
    .filter((area) => area !== 'notSaid')
    .map((area) => text.signUp.life.areas[area])
  return (
    <p className="soft">
      <span className="tag">{text.activities.kinds[activity.kind]}</span>{' '}
      {[activity.place, ...areas].filter(Boolean).map((name, index) => (
        <span key={name}>
          {index > 0 && '\u00a0· '}
          <bdi className="name">{name}</bdi>
        </span>
      ))}
    </p>
  )
}

function For({ locale, activity: { audience } }: CardProps) {
  if (audience.length === 0) return null
  const { forWhom, audiences } = messages[locale].activities
  return (
    <p className="soft">
      {forWhom} {audience.map((one) => audiences[one]).join(' · ')}
    </p>
  )
}

function With({ locale, activity }: CardProps) {
  if (activity.organisations.length === 0) return null
  return (
    <p className="soft">
      {messages[locale].activities.together}{' '}
      {activity.organisations.map((name, index) => (
        <span key={name}>
          {index > 0 && '\u00a0· '}
          <bdi className="name">{name}</bdi>
        </span>
      ))}
    </p>
  )
}

function More({ locale, activity }: CardProps) {
  if (activity.description === undefined) return null
  return (
    <details>
      <summary>{messages[locale].activities.about}</summary>
      <div {...languageOf(activity.descriptionTranslated, locale)}>
        <RichText value={activity.description} />
      </div>
    </details>
  )
}
