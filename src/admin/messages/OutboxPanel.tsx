import type { ListViewServerPropsOnly } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import {
  messageFailureLabels,
  messagePurposeLabels,
  messageStateLabels,
} from '@/domain/labels/messages'
import { formatMoment } from '@/domain/time'
import type { Message } from '@/generated/payload-types'
import type { AdminLanguage } from '../language'
import { inLanguage, languageOf } from '../language'
import { RetryButton } from './RetryButton'
import { ServicesNote } from './ServicesNote'
import { UndoButton } from './UndoButton'
import '../nextStep/nextStep.css'
import './messages.css'

/** Above the list: what failed or is not known, and what waits and can be regretted. */
export async function OutboxPanel({
  payload,
  user,
  i18n,
}: Pick<ListViewServerPropsOnly, 'payload' | 'user' | 'i18n'>) {
  if (!isProgrammeStaff(viewerOf(user))) return null
  const language = languageOf(i18n)
  const found = (where: Parameters<typeof payload.find>[0]['where']) =>
    payload.find({
      collection: 'messages',
      where: where ?? {},
      sort: '-createdAt',
      limit: 200,
      depth: 1,
      overrideAccess: false,
      user,
    })
  const failed = await found({ state: { in: ['failed', 'unknown'] } })
  const waiting = await found({ state: { equals: 'queued' } })
  return (
    <div className="outbox">
      <ServicesNote payload={payload} language={language} />
      <a className="write__link is-strong" href="/admin/skriv">
        {inLanguage(words.write, language)}
      </a>{' '}
      <a className="write__link" href="/admin/skriv?taler">
        {inLanguage(words.speakers, language)}
      </a>
      <Part title={words.failed(failed.totalDocs)} rows={failed.docs} language={language} />
      <Part title={words.waiting(waiting.totalDocs)} rows={waiting.docs} language={language} />
    </div>
  )
}

function Part({
  title,
  rows,
  language,
}: {
  readonly title: { da: string; en: string }
  readonly rows: readonly Message[]
  readonly language: AdminLanguage
}) {
  if (rows.length === 0) return null
  return (
    <section className="outbox__part">
      <h2>{inLanguage(title, language)}</h2>
      <ul>
        {together(rows).map(([row, ...others]) => (
          <li key={row.id}>
            <p>
              <a href={`/admin/collections/messages/${row.id}`}>
                <bdi>{nameOf(row)}</bdi>
              </a>
              {others.map((other) => (
                <span key={other.id}>
                  , <bdi>{nameOf(other)}</bdi>
                </span>
              ))}{' '}
              · {inLanguage(messagePurposeLabels[row.purpose], language)} ·{' '}
              {row.state === 'queued' && row.nextTryAt
                ? formatMoment(new Date(row.nextTryAt), language)
                : inLanguage(messageStateLabels[row.state], language)}
            </p>
            {row.failure ? <p>{inLanguage(messageFailureLabels[row.failure], language)}</p> : null}
            {row.state === 'queued' ? (
              <UndoButton ids={[row, ...others].map(({ id }) => id)} language={language} />
            ) : (
              <RetryButton id={row.id} language={language} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was written to many at once waits and is regretted together. */
function together(rows: readonly Message[]): readonly (readonly [Message, ...Message[]])[] {
  const groups = new Map<string, [Message, ...Message[]]>()
  for (const row of rows) {
    const batch = /^staff (\S+)/.exec(row.key ?? '')?.[1]
    const key = row.state === 'queued' && batch !== undefined ? batch : row.id
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [row])
    else known.push(row)
  }
  return [...groups.values()]
}

function nameOf({ applicant, teacher, recipient }: Message): string {
  const reader = applicant ?? teacher
  return typeof reader === 'object' && reader !== null ? reader.name : recipient
}

const words = {
  write: { da: 'Skriv til kvinderne', en: 'Write to the women' },
  speakers: { da: 'Hvem taler …?', en: 'Who speaks …?' },
  failed: (count: number) => ({ da: `Ikke nået frem (${count})`, en: `Not delivered (${count})` }),
  waiting: (count: number) => ({
    da: `Venter på at blive sendt (${count})`,
    en: `Waiting to be sent (${count})`,
  }),
}
