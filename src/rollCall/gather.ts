import type { PayloadRequest } from 'payload'
import { enrolledStatuses, isEnrolled } from '@/domain/applicants'
import { expectedAt } from '@/domain/attendance'
import { sessionKindLabels } from '@/domain/labels/course'
import type { RollCall, RollCallRow } from '@/domain/rollCall'
import { formatDateTime, formatTime } from '@/domain/time'
import type { Attendance, Session } from '@/generated/payload-types'
import { courseOf } from '@/hooks/course'
import { titlesOf } from '@/hooks/moduleTitles'
import { staffLanguage } from '@/hooks/refuse'
import { idOf, momentOf } from '@/hooks/relation'
import { asViewer } from './asViewer'
import { standingsOf, type Standing } from './standing'

/** Everything that the roll-call of one session shows, as this person may read it. */
export async function rollCallOf(
  session: Session,
  req: PayloadRequest,
  now = new Date(),
): Promise<RollCall> {
  const team = idOf(session.team) ?? ''
  const { name: teamName } = await req.payload.findByID({
    collection: 'teams',
    id: team,
    select: { name: true },
    ...asViewer(req),
  })
  const course = await courseOf(req, team)
  const marks = await marksAt(session.id, req)
  const women = await womenAt(team, [...marks.keys()], req)
  const cannot = await whoCannot(session, req)
  const standings = await standingsOf(req, { team, course, women, now })
  const module = idOf(session.module)
  const titles = await titlesOf(module === null ? [] : [module], req, staffLanguage(req))
  return {
    session: session.id,
    team,
    teamName,
    module: (module && titles.get(module)) || sessionKindLabels[session.kind][staffLanguage(req)],
    place: session.place ?? '',
    when: whenOf(session, staffLanguage(req)),
    status: session.status,
    isFirst: course.sessions[0]?.id === session.id,
    log: session.log ?? '',
    teachers: await teachersOf(session.id, req),
    rows: rowsOf({ session, women, marks, cannot, standings, held: course.heldModules.length }),
  }
}

type Woman = Awaited<ReturnType<typeof womenAt>>[number]

type Found = Readonly<{
  session: Session
  women: readonly Woman[]
  marks: ReadonlyMap<string, Attendance>
  cannot: ReadonlySet<string>
  standings: ReadonlyMap<string, Standing>
  held: number
}>

function rowsOf({ session, women, marks, cannot, standings, held }: Found): readonly RollCallRow[] {
  // A guest says nothing of since when the team was there, nor does she who has left.
  const since = women
    .filter(({ team, status }) => idOf(team) === idOf(session.team) && isEnrolled(status))
    .map((one) => ({ id: one.id, enrolledAt: momentOf(one.enrolledAt) }))
  const over = { endsAt: new Date(session.endsAt), heldAt: momentOf(session.heldAt) }
  const expected = new Set(expectedAt(over, since).map(({ id }) => id))
  return women.map((woman) => {
    const mark = marks.get(woman.id)
    const standing = standings.get(woman.id)
    return {
      applicant: woman.id,
      name: woman.name,
      language: woman.locale,
      telephone: woman.telephone ?? null,
      ...markedAs(mark),
      cannot: cannot.has(woman.id),
      expected: expected.has(woman.id) && mark?.walkIn !== true,
      done: standing?.meter.done ?? 0,
      held,
      standing: standing?.meter.standing ?? 'onTrack',
      advice: standing?.advice ?? '',
      contract: Boolean(woman.contractSignedOn),
      confidentiality: Boolean(woman.confidentialitySignedOn),
    }
  })
}

function markedAs(mark: Attendance | undefined) {
  const before = mark?.previousStatus
  return {
    mark: mark?.status ?? null,
    note: mark?.note ?? '',
    corrected: before ? { before, reason: mark.correctionReason ?? '' } : null,
    walkIn: mark?.walkIn === true,
  }
}

async function marksAt(
  session: string,
  req: PayloadRequest,
): Promise<ReadonlyMap<string, Attendance>> {
  const { docs } = await req.payload.find({
    collection: 'attendance',
    where: { session: { equals: session } },
    pagination: false,
    ...asViewer(req),
  })
  return new Map(docs.map((row) => [idOf(row.applicant) ?? '', row]))
}

async function whoCannot(
  { id, startsAt }: Session,
  req: PayloadRequest,
): Promise<ReadonlySet<string>> {
  const { docs } = await req.payload.find({
    collection: 'evening-answers',
    where: {
      session: { equals: id },
      startsAt: { equals: startsAt },
      answer: { equals: 'notComing' },
    },
    pagination: false,
    ...asViewer(req),
  })
  return new Set(docs.flatMap(({ applicant }) => idOf(applicant) ?? []))
}

/** Everyone enrolled in the team, and whoever was marked: she has left since, or came by. */
async function womenAt(team: string, marked: readonly string[], req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: {
      or: [
        { and: [{ team: { equals: team } }, { status: { in: [...enrolledStatuses] } }] },
        { id: { in: [...marked] } },
      ],
    },
    sort: 'name',
    select: {
      name: true,
      locale: true,
      telephone: true,
      team: true,
      status: true,
      enrolledAt: true,
      contractSignedOn: true,
      confidentialitySignedOn: true,
    },
    pagination: false,
    ...asViewer(req),
  })
  return docs
}

async function teachersOf(session: string, req: PayloadRequest): Promise<RollCall['teachers']> {
  const all = { pagination: false, ...asViewer(req) } as const
  const agreements = await req.payload.find({
    collection: 'agreements',
    where: { session: { equals: session }, status: { in: ['asked', 'confirmed'] } },
    ...all,
  })
  const teachers = await req.payload.find({
    collection: 'teachers',
    where: { id: { in: agreements.docs.flatMap(({ teacher }) => idOf(teacher) ?? []) } },
    select: { name: true, telephone: true },
    ...all,
  })
  return teachers.docs.map(({ name, telephone }) => ({ name, telephone: telephone ?? null }))
}

function whenOf({ startsAt, endsAt }: Session, language: 'da' | 'en'): string {
  return `${formatDateTime(new Date(startsAt), language)}–${formatTime(new Date(endsAt), language)}`
}
