import type { ListViewServerPropsOnly } from 'payload'
import { isStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inLanguage, languageOf } from '../language'
import { listAddress } from '../dashboard/condition'
import '../dashboard/dashboard.css'

/** Above the activities, for staff: the ideas apart from what has become of them. */
export function ActivityFilters({ user, i18n }: Pick<ListViewServerPropsOnly, 'user' | 'i18n'>) {
  if (!isStaff(viewerOf(user))) return null
  const language = languageOf(i18n)
  return (
    <nav className="today__filters" aria-label={inLanguage(words.title, language)}>
      <a href="/admin/collections/activities">{inLanguage(words.all, language)}</a>
      {filters.map(({ label, statuses }) => (
        <a
          key={label.da}
          href={listAddress('activities', [{ field: 'status', operator: 'in', value: statuses }])}
        >
          {inLanguage(label, language)}
        </a>
      ))}
    </nav>
  )
}

const filters = [
  { label: { da: 'Idéer', en: 'Ideas' }, statuses: ['idea'] },
  { label: { da: 'På vej', en: 'Coming' }, statuses: ['planned', 'announced'] },
  { label: { da: 'Afholdt', en: 'Held' }, statuses: ['held'] },
] as const

const words = {
  title: { da: 'Vis kun', en: 'Show only' },
  all: { da: 'Alle aktiviteter', en: 'All activities' },
}
