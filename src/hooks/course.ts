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

/** What the rule for passing needs to know of one woman, whose marks these are. */
function passInput(
  course: Course,
  woman: Signed,
  marks: readonly Pick<Attendance, 'session' | 'status'>[],
): PassInput {
  const held = new Map(course.sessions.filter(isHeld).map((one) => [one.id, one]))
  return {
    rule: course.rule,
    modules: course.modules,
    marks: marks.flatMap(({ session, status }) => {
      const evening = held.get(idOf(session) ?? '')
      const module = idOf(evening?.module)
      return evening && module ? [{ module, mark: countsAs(status, evening.kind) }] : []
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
    where: {
      applicant: { in: women.map(({ id }) => id) },
      session: { in: course.sessions.map(({ id }) => id) },
    },
    depth: 0,
    pagination: false,
    select: { session: true, applicant: true, status: true },
    req,
  })
  return new Map(
    women.map((woman) => {
      const hers = marks.docs.filter(({ applicant }) => idOf(applicant) === woman.id)
      return [woman.id, passMeter(passInput(course, woman, hers))]
    }),
  )
}

export const isHeld = ({ status }: Pick<Session, 'status'>): boolean =>
  status === 'held' || status === 'locked'
