import type { SessionStatus } from './choices/course'
import type { AttendanceMark } from './choices/people'
import type { Locale } from './locales'
import { came } from './marks'
import type { Standing } from './passMeter'

/** What she signs at the first evening. */
export const papers = ['contract', 'confidentiality'] as const
export type Paper = (typeof papers)[number]

/**
 * One tap, as it waits on the phone and as it is sent. It holds ids and no name. Its own id makes it
 * count once, however often it is sent.
 */
export type Operation = Readonly<{ id: string; applicant: string }> &
  (
    | Readonly<{ kind: 'mark'; mark: AttendanceMark | null }>
    | Readonly<{ kind: 'sign'; paper: Paper; signed: boolean }>
  )

/** What the roll-call shows of one woman. */
export type RollCallRow = Readonly<{
  applicant: string
  name: string
  /** The language that she is written to in. */
  language: Locale
  telephone: string | null
  /** Null is unmarked, which is not absent. */
  mark: AttendanceMark | null
  note: string
  /** What stood there before it was corrected after the lock, and why it was. */
  corrected: Readonly<{ before: AttendanceMark; reason: string }> | null
  walkIn: boolean
  /** She said beforehand that she cannot come. It marks nothing: she may come all the same. */
  cannot: boolean
  /** False for her who joined after this evening had ended: she need not be marked. */
  expected: boolean
  /** Modules done, and of how many that were held so far. */
  done: number
  held: number
  standing: Standing
  /** One sentence about what she needs; empty while all is well. */
  advice: string
  contract: boolean
  confidentiality: boolean
}>

export type RollCall = Readonly<{
  session: string
  team: string
  teamName: string
  module: string
  place: string
  when: string
  status: SessionStatus
  /** The first of the team's evenings, where contract and promise are signed. */
  isFirst: boolean
  log: string
  teachers: readonly Readonly<{ name: string; telephone: string | null }>[]
  rows: readonly RollCallRow[]
}>

/** Where the roll of a session is called. */
export const rollCallAddress = ({ team, session }: Pick<RollCall, 'team' | 'session'>): string =>
  `/admin/hold/${team}/gang/${session}`

/** What a tap on the row makes of the mark: there, or not asked after. */
export function tapped(mark: AttendanceMark | null): AttendanceMark | null {
  return came(mark) ? null : 'present'
}

/** The rows as they will stand once all that waits has arrived: what a thumb did is seen at once. */
export function withWaiting(
  rows: readonly RollCallRow[],
  waiting: readonly Operation[],
): readonly RollCallRow[] {
  return rows.map((row) =>
    waiting.filter(({ applicant }) => applicant === row.applicant).reduce(afterwards, row),
  )
}

function afterwards(row: RollCallRow, operation: Operation): RollCallRow {
  if (operation.kind === 'mark') return { ...row, mark: operation.mark }
  return { ...row, [operation.paper]: operation.signed }
}

export type Counted = Readonly<{ came: number; of: number; unmarked: number; guests: number }>

export function counted(rows: readonly RollCallRow[]): Counted {
  const team = rows.filter(({ walkIn }) => !walkIn)
  const asked = team.filter(({ expected, mark }) => expected || mark !== null)
  return {
    came: asked.filter(({ mark }) => came(mark)).length,
    of: asked.length,
    unmarked: asked.filter(({ mark }) => mark === null).length,
    guests: rows.filter(({ walkIn, mark }) => walkIn && mark !== null).length,
  }
}
