import type { PayloadRequest } from 'payload'
import { countsAs } from '@/domain/marks'
import { passMeter, type PassMeter } from '@/domain/passMeter'
import type { PassInput } from '@/domain/passing'
import type { Attendance, Session } from '@/generated/payload-types'
import { idOf } from './relation'

/** A team's rule, plan and evenings, as far as passing is concerned. */
export type Course = Readonly<{
  rule: PassInput['rule']
  modules: PassInput['modules']
  /** Every evening of the team that was not cancelled, in order of time. */
  sessions: readonly Session[]
  heldModules: readonly string[]
}>

/** Reads what it is told from the team's records, past all access: the rules count everything. */
export async function courseOf(req: PayloadRequest, teamId: string): Promise<Course> {
  const { payload } = req
  const team = await payload.findByID({ collection: 'teams', id: teamId, depth: 0, req })
  const sessions = await payload.find({
    collection: 'sessions',
    where: { team: { equals: teamId }, status: { not_equals: 'cancelled' } },
    sort: 'startsAt',
    depth: 0,
    pagination: false,
    req,
  })
  return {
    rule: { minimumAttended: team.minimumAttended, maximumCaughtUp: team.maximumCaughtUp },
    modules: (team.plan ?? []).flatMap(({ module, mandatory }) => {
      const id = idOf(module)
      return id === null ? [] : [{ id, mandatory: mandatory === true }]
    }),
    sessions: sessions.docs,
    heldModules: sessions.docs.filter(isHeld).flatMap(({ kind, module }) => {
      const id = idOf(module)
      return kind === 'regular' && id !== null ? [id] : []
    }),
  }
}

type Signed = Readonly<
  Record<'contractSignedOn' | 'confidentialitySignedOn', string | null | undefined>
>

/** An evening that was held, of the woman's own team or of another that had the module. */
type Held = Readonly<{ module: string; kind: Session['kind']; elsewhere: boolean }>

/** What the rule for passing needs to know of one woman, whose marks these are. */
function passInput(
  course: Course,
  woman: Signed,
  marks: readonly Pick<Attendance, 'session' | 'status'>[],
  held: ReadonlyMap<string, Held>,
): PassInput {
  return {
    rule: course.rule,
    modules: course.modules,
    marks: marks.flatMap(({ session, status }) => {
      const evening = held.get(idOf(session) ?? '')
      return evening ? [{ module: evening.module, mark: countsAs(status, evening) }] : []
    }),
    heldModules: course.heldModules,
    contractSigned: Boolean(woman.contractSignedOn),
    confidentialitySigned: Boolean(woman.confidentialitySignedOn),
  }
}

/** How far each of these women is from passing, by her id. */
export async function metersOf(
  req: PayloadRequest,
  course: Course,
  women: readonly (Signed & Readonly<{ id: string }>)[],
): Promise<ReadonlyMap<string, PassMeter>> {
  const marks = await req.payload.find({
    collection: 'attendance',
    where: { applicant: { in: women.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    select: { session: true, applicant: true, status: true },
    req,
  })
  const marked = new Set(marks.docs.flatMap(({ session }) => idOf(session) ?? []))
  const held = await heldFor(course, [...marked], req)
  return new Map(
    women.map((woman) => {
      const hers = marks.docs.filter(({ applicant }) => idOf(applicant) === woman.id)
      return [woman.id, passMeter(passInput(course, woman, hers, held))]
    }),
  )
}

/** The team's own evenings that were held, and those of these with another team that have a module of its plan. */
async function heldFor(
  course: Course,
  marked: readonly string[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, Held>> {
  const own = course.sessions.map(({ id }) => id)
  const elsewhere = await req.payload.find({
    collection: 'sessions',
    where: {
      id: { in: marked.filter((id) => !own.includes(id)) },
      module: { in: course.modules.map(({ id }) => id) },
      status: { not_equals: 'cancelled' },
    },
    depth: 0,
    pagination: false,
    req,
  })
  const of = (sessions: readonly Session[], isElsewhere: boolean) =>
    sessions.filter(isHeld).flatMap(({ id, kind, module: related }): [string, Held][] => {
      const module = idOf(related)
      return module === null ? [] : [[id, { module, kind, elsewhere: isElsewhere }]]
    })
  return new Map([...of(course.sessions, false), ...of(elsewhere.docs, true)])
}

export const isHeld = ({ status }: Pick<Session, 'status'>): boolean =>
  status === 'held' || status === 'locked'
