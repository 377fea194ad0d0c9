import type { PayloadRequest } from 'payload'
import { sessionStatusLabels } from '@/domain/labels/course'
import { rollCallAddress } from '@/domain/rollCall'
import { copenhagenDate, copenhagenInstant, formatDateTime } from '@/domain/time'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'

/** The evening of today, or the next one, with the way to its attendance. */
export async function NextSession({
  req,
  now,
  language,
}: {
  readonly req: PayloadRequest
  readonly now: Date
  readonly language: AdminLanguage
}) {
  const today = copenhagenDate(now)
  const { docs } = await req.payload.find({
    collection: 'sessions',
    where: {
      and: [
        { startsAt: { greater_than_equal: copenhagenInstant(today, '00:00').toISOString() } },
        { status: { not_equals: 'cancelled' } },
      ],
    },
    sort: 'startsAt',
    limit: 1,
    pagination: false,
    depth: 1,
    select: {
      startsAt: true,
      module: true,
      team: true,
      place: true,
      status: true,
      taughtBy: true,
    },
    populate: { modules: { title: true }, teams: { name: true } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [session] = docs
  if (session === undefined)
    return (
      <section className="today__card">
        <h2>{inLanguage(words.next, language)}</h2>
        <p>{inLanguage(words.none, language)}</p>
      </section>
    )

  const startsAt = new Date(session.startsAt)
  const isToday = copenhagenDate(startsAt) === today
  const names = [titleOf(session.module), titleOf(session.team), session.place].filter(Boolean)
  return (
    <section className="today__card">
      <h2>{inLanguage(isToday ? words.today : words.next, language)}</h2>
      <p className="today__when">{formatDateTime(startsAt, language)}</p>
      <p>{names.join(' · ')}</p>
      <p>
        {inLanguage(sessionStatusLabels[session.status], language)}
        {session.taughtBy ? ` · ${session.taughtBy}` : ''}
      </p>
      <a
        className="today__go"
        href={rollCallAddress({ team: idOf(session.team), session: session.id })}
      >
        {inLanguage(words.mark, language)}
      </a>
      <a className="today__more" href={`/admin/collections/sessions/${session.id}`}>
        {inLanguage(words.open, language)}
      </a>
    </section>
  )
}

const words = {
  today: { da: 'Dagens mødegang', en: 'Today’s session' },
  next: { da: 'Næste mødegang', en: 'Next session' },
  none: { da: 'Der er ikke planlagt nogen mødegange.', en: 'No sessions are planned.' },
  mark: { da: 'Tag fremmøde', en: 'Mark attendance' },
  open: { da: 'Åbn mødegangen', en: 'Open the session' },
}

function titleOf(related: unknown): string | undefined {
  if (typeof related !== 'object' || related === null) return undefined
  if ('title' in related && typeof related.title === 'string') return related.title
  return 'name' in related && typeof related.name === 'string' ? related.name : undefined
}

const idOf = (related: string | Readonly<{ id: string }>): string =>
  typeof related === 'string' ? related : related.id
