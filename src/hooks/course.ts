import type { PayloadRequest, Where } from 'payload'
import { countsAs } from '@/domain/marks'
import { passMeter, type PassMeter } from '@/domain/passMeter'
import type { PassInput } from '@/domain/passing'
import type { Attendance, Session, Team } from '@/generated/payload-types'
import { idOf } from './relation'

/** A team's rule, plan and evenings, as far as passing is concerned. */
export type Course = Readonly<{
  rule: PassInput['rule']
  modules: PassInput['modules']
  /** Every evening of the team that was not cancelled, in order of time. */
  sessions: readonly Evening[]
  heldModules: readonly string[]
}>

type Evening = Pick<Session, 'id' | 'team' | 'kind' | 'module' | 'status'>

/** What of a team says how it is passed. */
export const teamParts = { minimumAttended: true, maximumCaughtUp: true, plan: true } as const

type TeamRules = Pick<Team, 'id' | keyof typeof teamParts>

/** Reads what it is told from the team's records, past all access: the rules count everything. */
export async function courseOf(req: PayloadRequest, teamId: string): Promise<Course> {
  const given = { collection: 'teams', id: teamId, select: teamParts, depth: 0, req } as const
  const team = await req.payload.findByID(given)
  const evenings = await eveningsOf(req, { team: { equals: teamId } })
  return course(team, evenings)
}

/** The same for several teams that were read already, by their ids. */
export async function coursesOf(
  req: PayloadRequest,
  teams: readonly TeamRules[],
): Promise<ReadonlyMap<string, Course>> {
  const evenings = await eveningsOf(req, { team: { in: teams.map(({ id }) => id) } })
  return new Map(
    teams.map((team) => [
      team.id,
      course(
        team,
        evenings.filter((one) => idOf(one.team) === team.id),
      ),
    ]),
  )
}

function course(
  { minimumAttended, maximumCaughtUp, plan }: TeamRules,
  sessions: readonly Evening[],
): Course {
  return {
    rule: { minimumAttended, maximumCaughtUp },
    modules: (plan ?? []).flatMap(({ module, mandatory }) => {
      const id = idOf(module)
      return id === null ? [] : [{ id, mandatory: mandatory === true }]
    }),
    sessions,
    heldModules: sessions.filter(isHeld).flatMap(({ kind, module }) => {
      const id = idOf(module)
      return kind === 'regular' && id !== null ? [id] : []
    }),
  }
}

/** Those that were not cancelled, in order of time. */
async function eveningsOf(req: PayloadRequest, which: Where): Promise<readonly Evening[]> {
  const { docs } = await req.payload.find({
    collection: 'sessions',
    where: { ...which, status: { not_equals: 'cancelled' } },
    select: { team: true, kind: true, module: true, status: true },
    sort: 'startsAt',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
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

type Woman = Signed & Readonly<{ id: string }>

/** How far each of these women is from passing, by her id. */
export const metersOf = (
  req: PayloadRequest,
  course: Course,
  women: readonly Woman[],
): Promise<ReadonlyMap<string, PassMeter>> => metersIn(req, [{ course, women }])

/** The same for the women of several courses. */
export async function metersIn(
  req: PayloadRequest,
  courses: readonly Readonly<{ course: Course; women: readonly Woman[] }>[],
): Promise<ReadonlyMap<string, PassMeter>> {
  const marks = await req.payload.find({
    collection: 'attendance',
    where: { applicant: { in: courses.flatMap(({ women }) => women.map(({ id }) => id)) } },
    depth: 0,
    pagination: false,
    select: { session: true, applicant: true, status: true },
    req,
  })
  const meters = new Map<string, PassMeter>()
  for (const { course, women } of courses) {
    const hers = new Map(
      women.map(({ id }) => [id, marks.docs.filter((one) => idOf(one.applicant) === id)]),
    )
    const marked = new Set([...hers.values()].flat().flatMap(({ session }) => idOf(session) ?? []))
    const held = await heldFor(course, [...marked], req)
    for (const woman of women)
      meters.set(woman.id, passMeter(passInput(course, woman, hers.get(woman.id) ?? [], held)))
  }
  return meters
}

/** The team's own evenings that were held, and those of these with another team that have a module of its plan. */
async function heldFor(
  course: Course,
  marked: readonly string[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, Held>> {
  const own = course.sessions.map(({ id }) => id)
  const others = marked.filter((id) => !own.includes(id))
  const planned = course.modules.map(({ id }) => id)
  const elsewhere =
    others.length === 0
      ? []
      : await eveningsOf(req, { id: { in: others }, module: { in: planned } })
  const of = (sessions: readonly Evening[], isElsewhere: boolean) =>
    sessions.filter(isHeld).flatMap(({ id, kind, module: related }): [string, Held][] => {
      const module = idOf(related)
      return module === null ? [] : [[id, { module, kind, elsewhere: isElsewhere }]]
    })
  return new Map([...of(course.sessions, false), ...of(elsewhere, true)])
}

export const isHeld = ({ status }: Pick<Session, 'status'>): boolean =>
  status === 'held' || status === 'locked'
