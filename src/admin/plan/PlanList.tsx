import { sessionStatusLabels } from '@/domain/labels/course'
import { formatDate, formatTime } from '@/domain/time'
import { inLanguage, type AdminLanguage } from '../language'
import type { PlannedEvening } from './planned'
import { words } from './words'

/** The plan on a phone: an evening a row, in the order in which they come. */
export function PlanList({
  evenings,
  language,
}: Readonly<{ evenings: readonly PlannedEvening[]; language: AdminLanguage }>) {
  return (
    <ol className="plan-view__list">
      {evenings.map(({ id, title, startsAt, endsAt, place, taughtBy, status }) => (
        <li key={id} className={status === 'cancelled' ? 'is-cancelled' : undefined}>
          <a href={`/admin/collections/sessions/${id}`}>
            {title ?? inLanguage(words.untitled, language)}
          </a>
          <p>
            {`${formatDate(startsAt, language)}, ${formatTime(startsAt, language)}–${formatTime(endsAt, language)}`}
          </p>
          <p>
            {[inLanguage(sessionStatusLabels[status], language), taughtBy, place]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  )
}
