import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import type { Course } from './course'

/** How long the course is, how many there is room for, and what it costs. */
export function CourseFacts({
  locale,
  course: { evenings, minutes, nextTeam },
}: {
  readonly locale: Locale
  readonly course: Course
}) {
  const text = messages[locale].course
  return (
    <section className="panel">
      <h2>{text.factsHeading}</h2>
      <ul className="ticks">
        {evenings > 0 && <li>{text.rhythm(evenings, hoursOf(minutes, locale))}</li>}
        {nextTeam && !nextTeam.running && <li>{text.seats(nextTeam.seats)}</li>}
        <li>{text.free}</li>
      </ul>
    </section>
  )
}

/** Western digits in every language, with the decimal sign that it uses with them. */
const hoursOf = (minutes: number, locale: Locale) =>
  new Intl.NumberFormat(`${locale}-u-nu-latn`, { maximumFractionDigits: 1 }).format(minutes / 60)
