import type { PayloadRequest } from 'payload'
import { enrolledStatuses } from '@/domain/applicants'
import { mayAnswer } from '@/domain/evenings'
import type { Session } from '@/generated/payload-types'
import { idOf } from '@/hooks/relation'
import { placeOf } from './herPage'
import { openPage } from './openPage'

export type TeacherPage = Readonly<{
  teacher: string
  /** `asked` or `confirmed`: a link to anything else is closed. */
  status: string
  /** False once the evening has begun or is called off. */
  open: boolean
  cancelled: boolean
  startsAt: string
  endsAt: string
  /** The room. */
  place: string | null
  way: ReturnType<typeof placeOf>
  title: string | null
  aim: string | null
  script: string | null
  women: number
  /** Which are spoken, and never by how many. */
  languages: readonly string[]
  note: string | null
}>

/**
 * What a teacher has to know of one evening: nobody's name among it. Null for a link that opens
 * nothing.
 * @throws APIError 429 after too many wrong links
 */
export async function teacherPage(token: string, req: PayloadRequest): Promise<TeacherPage | null> {
  const link = await openPage(token, 'evening', req)
  const id = idOf(link?.agreement)
  if (id === null) return null
  const { payload } = req
  const find = { depth: 0, req } as const
  const agreement = await payload.findByID({ collection: 'agreements', id, ...find })
  const session = await payload.findByID({
    collection: 'sessions',
    id: idOf(agreement.session) ?? '',
    ...find,
  })
  const teacher = await payload.findByID({
    collection: 'teachers',
    id: idOf(agreement.teacher) ?? '',
    ...find,
  })
  const team = await payload.findByID({
    collection: 'teams',
    id: idOf(session.team) ?? '',
    ...find,
  })
  const { startsAt, endsAt, status } = session
  return {
    teacher: teacher.name,
    status: agreement.status,
    open: mayAnswer({ status, startsAt: new Date(startsAt) }, new Date()),
    cancelled: status === 'cancelled',
    startsAt,
    endsAt,
    place: session.place ?? team.place ?? null,
    way: placeOf(team),
    note: agreement.teacherNote ?? null,
    ...(await taught(session, req)),
    ...(await forWhom(team.id, req)),
  }
}

async function taught(session: Session, req: PayloadRequest) {
  const id = idOf(session.module)
  const module =
    id === null
      ? null
      : await req.payload.findByID({
          collection: 'modules',
          id,
          depth: 0,
          disableErrors: true,
          req,
        })
  return {
    title: module?.title ?? null,
    aim: module?.aim ?? null,
    script: module?.script ?? null,
  }
}

async function forWhom(team: string, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: { team: { equals: team }, status: { in: [...enrolledStatuses] } },
    pagination: false,
    depth: 0,
    select: { languages: true },
    req,
  })
  return {
    women: docs.length,
    languages: [...new Set(docs.flatMap(({ languages }) => languages ?? []))].toSorted(),
  }
}
