import { formatDate, formatDateTime } from '@/domain/time'
import { printed } from './print'

export type AttendanceSheet = Readonly<{
  team: string
  module: string
  startsAt: Date
  place: string | null
  /** What the teacher is, never who. */
  teacher: string | null
  /** At the first module contract and promise are signed. */
  isFirst: boolean
  names: readonly string[]
}>

/** The roll-call of one evening, to be ticked with a pen. */
export function attendanceSheet(sheet: AttendanceSheet): Promise<Buffer> {
  const { startsAt, names, module, ...rest } = sheet
  return printed('paper/attendanceSheet.typ', (write) => ({
    ...rest,
    title: `Fremmødeark: ${module}`,
    heading: module,
    when: formatDateTime(startsAt, 'da'),
    names: names.map((name) => write(name)),
    walkIns: 3,
  }))
}

/** Ten to a sheet; of one woman as many as she has names in the list. */
export function nameTags(tags: Readonly<{ team: string; names: readonly string[] }>) {
  return printed('paper/nameTags.typ', (write) => ({
    title: `Navneskilte: ${tags.team}`,
    team: tags.team,
    names: tags.names.map((name) => write(name, 'bold')),
  }))
}

export type ParticipantList = Readonly<{
  team: string
  on: Date
  women: readonly Readonly<{ name: string; languages: string; telephone: string | null }>[]
  /** On the coordinator's own copy alone. */
  withTelephones: boolean
}>

/** Who takes part, for the purpose that the paper itself names. */
export function participantList(list: ParticipantList): Promise<Buffer> {
  const { team, on, women, withTelephones } = list
  return printed('paper/participants.typ', (write) => ({
    team,
    day: formatDate(on, 'da'),
    withTelephones,
    title: `Deltagerliste: ${team}`,
    heading: withTelephones ? 'Deltagerliste med telefon' : 'Deltagerliste',
    purpose: withTelephones
      ? 'Kun til koordinatoren, som ringer og skriver til deltagerne.'
      : 'Til aftenens undervisning.',
    women: women.map(({ name, languages, telephone }) => ({
      name: write(name),
      languages,
      telephone: withTelephones ? (telephone ?? '') : '',
    })),
  }))
}
