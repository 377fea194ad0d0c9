import type { PayloadRequest } from 'payload'
import { boardState, feeFor, lacksTeacher, replacements } from '@/domain/agreements'
import type { AgreementStatus, SessionStatus, Topic } from '@/domain/choices/course'
import { comingStatuses } from '@/domain/evenings'
import type { Agreement, Session, Teacher } from '@/generated/payload-types'

export type BoardAgreement = Readonly<{
  id: string
  teacher: Readonly<{ id: string; name: string; telephone: string | null }>
  status: AgreementStatus
  note: string | null
  askedAt: string | null
  remindedAt: string | null
  /** While she has a link that opens: until when, and the day it was used last. */
  link: Readonly<{ expiresAt: string; lastUsedOn: string | null }> | null
}>

export type BoardRow = Readonly<{
  session: string
  title: string
  startsAt: string
  status: SessionStatus
  state: AgreementStatus | 'none'
  /** So near, and nobody has said yes. */
  isLate: boolean
  /** Still to come, so that somebody may be asked. */
  isOpen: boolean
  agreements: readonly BoardAgreement[]
  /** Who could be asked: those who can teach it first. */
  proposals: readonly Readonly<{ id: string; name: string; fits: boolean }>[]
  /** Held, and what the teacher is owed waits for an amount or a budget line. */
  fee: 'none' | 'drafted' | 'noAmount' | 'noLine'
}>

/** The team's evenings with their teachers. Only for those who may see a teacher's name. */
export async function boardOf(
  team: string,
  req: PayloadRequest,
  now: Date,
): Promise<readonly BoardRow[]> {
  const { payload } = req
  const all = { pagination: false, depth: 0, req } as const
  const sessions = await payload.find({
    collection: 'sessions',
    where: { team: { equals: team } },
    sort: 'startsAt',
    ...all,
    depth: 1,
  })
  const teachers = await payload.find({ collection: 'teachers', sort: 'name', ...all })
  // Of every team: a teacher may be taken elsewhere.
  const agreements = await payload.find({ collection: 'agreements', sort: 'createdAt', ...all })
  const ids = agreements.docs.map(({ id }) => id)
  const links = await payload.find({
    collection: 'private-links',
    where: {
      agreement: { in: ids },
      revokedAt: { exists: false },
      expiresAt: { greater_than: now.toISOString() },
    },
    ...all,
  })
  const drafts = await payload.find({
    collection: 'expenses',
    where: { fromAgreement: { in: ids } },
    select: { fromAgreement: true },
    ...all,
  })
  const drafted = new Set(drafts.docs.map(({ fromAgreement }) => fromAgreement))
  const known: Known = { teachers: teachers.docs, agreements: agreements.docs, drafted, now }
  const linkOf = new Map(links.docs.map((link) => [idOf(link.agreement), link]))
  return sessions.docs.map((session) => ({
    ...rowOf(session, known),
    agreements: of(session, known).map((agreement) => {
      const link = linkOf.get(agreement.id)
      const { expiresAt, lastUsedOn } = link ?? {}
      return {
        ...agreementOf(agreement, known),
        link: expiresAt === undefined ? null : { expiresAt, lastUsedOn: lastUsedOn ?? null },
      }
    }),
  }))
}

type Known = Readonly<{
  teachers: readonly Teacher[]
  agreements: readonly Agreement[]
  drafted: ReadonlySet<unknown>
  now: Date
}>

const of = ({ id }: Session, { agreements }: Known) =>
  agreements.filter((one) => idOf(one.session) === id)

function rowOf(session: Session, known: Known): Omit<BoardRow, 'agreements'> {
  const { module, status } = session
  const startsAt = new Date(session.startsAt)
  const about = typeof module === 'object' ? module : null
  const mine = of(session, known)
  return {
    session: session.id,
    title: about?.title ?? session.heading ?? '',
    startsAt: session.startsAt,
    status,
    state: boardState(mine),
    isLate: lacksTeacher({ status, startsAt }, known.now),
    isOpen: comingStatuses.some((one) => one === status) && startsAt > known.now,
    proposals: proposalsFor(session, about?.topics ?? [], known),
    fee: feeState(session, mine, known),
  }
}

function agreementOf(agreement: Agreement, { teachers }: Known): Omit<BoardAgreement, 'link'> {
  const teacher = teachers.find(({ id }) => id === idOf(agreement.teacher))
  return {
    id: agreement.id,
    teacher: {
      id: teacher?.id ?? '',
      name: teacher?.name ?? '',
      telephone: teacher?.telephone ?? null,
    },
    status: agreement.status,
    note: agreement.teacherNote ?? null,
    askedAt: agreement.askedAt ?? null,
    remindedAt: agreement.remindedAt ?? null,
  }
}

/** Those of the right competence who are free; then whoever else is free, to be chosen by hand. */
function proposalsFor(session: Session, topics: readonly Topic[], known: Known) {
  const taken = known.agreements.flatMap(({ teacher, startsAt, endsAt, status }) =>
    startsAt && endsAt
      ? [
          {
            teacher: idOf(teacher),
            startsAt: new Date(startsAt),
            endsAt: new Date(endsAt),
            status,
          },
        ]
      : [],
  )
  const teachers = known.teachers.map(({ id, name, competences }) => ({
    id,
    name,
    competences: competences ?? [],
  }))
  const times = { startsAt: new Date(session.startsAt), endsAt: new Date(session.endsAt) }
  const asked = of(session, known).map(({ teacher }) => idOf(teacher))
  const fitting = replacements({ ...times, topics }, { teachers, taken, asked })
  const anything = [...new Set(teachers.flatMap(({ competences }) => competences))]
  const free = replacements({ ...times, topics: anything }, { teachers, taken, asked: [] })
  const others = free.filter((one) => !fitting.some(({ id }) => id === one.id))
  return [
    ...fitting.map(({ id, name }) => ({ id, name, fits: true })),
    ...others.map(({ id, name }) => ({ id, name, fits: false })),
  ]
}

function feeState(session: Session, mine: readonly Agreement[], known: Known): BoardRow['fee'] {
  const owed = mine.filter(({ status }) => status === 'confirmed')
  const isHeld = session.status === 'held' || session.status === 'locked'
  if (!isHeld || owed.length === 0) return 'none'
  const left = owed.filter(({ id }) => !known.drafted.has(id))
  if (left.length === 0) return 'drafted'
  const amount = ({ fee, teacher }: Agreement) =>
    feeFor(fee, known.teachers.find(({ id }) => id === idOf(teacher))?.usualFee)
  return left.some((one) => amount(one) === null) ? 'noAmount' : 'noLine'
}

function idOf(related: string | Readonly<{ id: string }> | null | undefined): string {
  return typeof related === 'object' ? (related?.id ?? '') : (related ?? '')
}
