import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inLanguage, languageOf } from '../language'

/**
 * Who entered, sent in and approved an expense, by name. The expense keeps plain ids, so that no
 * relation leads from what the municipality reads to a person; only programme staff see this.
 */
export async function ExpenseActors({ req, data, id }: UIFieldServerProps) {
  if (id === undefined || !isProgrammeStaff(viewerOf(req.user))) return null
  const acted = acts.flatMap(({ field, label }) => {
    const account: unknown = data[field]
    return typeof account === 'string' ? [{ label, account }] : []
  })
  if (acted.length === 0) return null

  // Staff do not read each other's accounts; here they learn no more than who did what.
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: acted.map(({ account }) => account) } },
    pagination: false,
    depth: 0,
    select: { name: true, email: true },
    req,
  })
  const names = new Map(docs.map(({ id: account, name, email }) => [account, name || email]))
  const language = languageOf(req.i18n)
  return (
    <dl className="expense-actors">
      {acted.map(({ label, account }) => (
        <div key={label.da}>
          <dt>{inLanguage(label, language)}</dt>
          <dd>{names.get(account) ?? inLanguage(gone, language)}</dd>
        </div>
      ))}
    </dl>
  )
}

const acts = [
  { field: 'enteredBy', label: { da: 'Skrevet ind af', en: 'Entered by' } },
  { field: 'submittedBy', label: { da: 'Indsendt af', en: 'Sent in by' } },
  { field: 'approvedBy', label: { da: 'Godkendt af', en: 'Approved by' } },
] as const

const gone = { da: 'en konto, der ikke findes mere', en: 'an account that is gone' }
