import { listAt, local, rest, textAt } from '../support/doors'
import type { Data } from '../support/factories'
import { admitted, make, team } from '../support/factories'
import type { Person } from '../support/person'
import { all, changing, done } from './attempts'

/** A team with its plan and its evenings, all of them over. */
export type Course = {
  readonly team: string
  readonly modules: readonly string[]
  /** In the order of the plan. */
  readonly sessions: readonly string[]
}

/** As many modules and weekly evenings as asked for; the first two modules are mandatory. */
export async function course(as: Person, count = 13, given: Data = {}): Promise<Course> {
  const modules: string[] = []
  for (let order = 1; order <= count; order += 1) modules.push(await make('modules', { order }))
  const teamId = await team({
    firstEvening: '2018-08-08T10:00:00.000Z',
    weekday: '3',
    plan: modules.map((module, index) => ({ module, mandatory: index < 2 })),
    minimumAttended: Math.max(1, count - 2),
    ...given,
  })
  const planned = await rest('POST', `/api/teams/${teamId}/plan`, { as })
  if (planned.status !== 200) throw new Error(`The evenings were not planned: ${planned.text}`)
  return { team: teamId, modules, sessions: await sessionsOf(teamId) }
}

export async function sessionsOf(teamId: string): Promise<readonly string[]> {
  const payload = await local()
  const found = await payload.find({
    collection: 'sessions',
    where: { team: { equals: teamId } },
    sort: 'startsAt',
    depth: 0,
    pagination: false,
  })
  return listAt(found, 'docs').map((one) => textAt(one, 'id'))
}

/** Somebody on the team who has signed what is to be signed. */
export const participant = (teamId: string, given: Data = {}): Promise<string> =>
  admitted(teamId, {
    contractSignedOn: '2018-08-01T10:00:00.000Z',
    confidentialitySignedOn: '2018-08-01T10:00:00.000Z',
    diplomaName: 'Prøve Navnesen',
    ...given,
  })

/** One letter an evening: p present, l late, c caught up, e excused, a absent. */
export async function marking(
  { sessions }: Course,
  applicant: string,
  letters: string,
): Promise<void> {
  for (const [index, session] of sessions.entries()) {
    const status = marks.get(letters.charAt(index))
    if (status !== undefined) await make('attendance', { session, applicant, status })
  }
}

export async function holding({ sessions }: Course): Promise<void> {
  for (const session of sessions) done(await changing('sessions', session, { status: 'held' }))
}

/** The mark's id. */
export async function markOf(session: string, applicant: string): Promise<string> {
  const where = { session: { equals: session }, applicant: { equals: applicant } }
  return textAt(await all('attendance', where), 0, 'id')
}

const marks = new Map([
  ['p', 'present'],
  ['l', 'late'],
  ['c', 'caughtUp'],
  ['e', 'excused'],
  ['a', 'absent'],
])
