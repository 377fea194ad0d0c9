import { messages } from '../messages'
import { languageOf } from '../ui/language'
import { When } from '../ui/When'
import type { HerPart } from './HerForm'
import type { Hers } from './herPage'

type Props = Pick<HerPart, 'locale' | 'text'> & { readonly activities: Hers['activities'] }

/** The activities of the corps that she helps at: when and where, and what was called off. */
export function HerActivities({ locale, text, activities }: Props) {
  if (activities.length === 0) return null
  return (
    <section className="block" aria-labelledby="hjaelper">
      <h2 id="hjaelper">{text.helpsHeading}</h2>
      <ul className="evenings">
        {activities.map(({ id, title, translated, startsAt, endsAt, place, cancelled }) => (
          <li key={id}>
            <p className="evening">
              <strong>
                {startsAt ? (
                  <When locale={locale} startsAt={startsAt} endsAt={endsAt ?? undefined} />
                ) : (
                  messages[locale].activities.noDay
                )}
              </strong>
              <br />
              <bdi {...languageOf(translated, locale)}>{title}</bdi>
              {place && (
                <>
                  <br />
                  <bdi>{place}</bdi>
                </>
              )}
            </p>
            {cancelled && <p className="fault">{text.cancelled}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
