import type { ListViewServerPropsOnly } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inLanguage, languageOf } from '../language'
import { listAddress } from './condition'
import { thoseThatWait } from './counted'
import { missingReceipts } from './missingReceipts'
import { waitingFor } from './waiting'
import './dashboard.css'

/** Above the expenses: the usual questions about them, each a filter with how many it finds. */
export async function ExpenseFilters({
  payload,
  user,
  i18n,
}: Pick<ListViewServerPropsOnly, 'payload' | 'user' | 'i18n'>) {
  const viewer = viewerOf(user)
  if (!isProgrammeStaff(viewer)) return null
  const language = languageOf(i18n)
  const asker = { payload, user: user ?? null }
  const asked = waitingFor(viewer, new Date()).filter(({ collection }) => collection === 'expenses')
  const waits = await thoseThatWait(asker, [...asked, ...(await missingReceipts(asker))])
  return (
    <nav className="today__filters" aria-label={inLanguage(words.title, language)}>
      <a href="/admin/collections/expenses">{inLanguage(words.all, language)}</a>
      {waits.map(({ waiting, count }) => (
        <a key={waiting.key} href={listAddress(waiting.collection, waiting.conditions)}>
          {inLanguage(waiting.label, language)} <strong>{count}</strong>
        </a>
      ))}
    </nav>
  )
}

const words = {
  title: { da: 'Vis kun', en: 'Show only' },
  all: { da: 'Alle udgifter', en: 'All expenses' },
}
