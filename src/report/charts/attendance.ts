import { columns } from '@/charts/columns'
import type { Chart } from '@/charts/drawing'
import type { FunderReport } from '../funder'
import type { Language } from '@/domain/figureText'

type Report = Pick<FunderReport, 'attendanceByModule' | 'team'>
export type ModuleAttendance = FunderReport['attendanceByModule'][number]

/** How many came to each module, of the seats of the team; null where the report knows of no module. */
export function attendanceChart(
  { attendanceByModule, team }: Report,
  language: Language,
): Chart | null {
  if (attendanceByModule.length === 0) return null
  const counted = attendanceByModule.filter(({ came }) => came !== null)
  const isAnyHidden = attendanceByModule.some((one) => stateOf(one) === 'hidden')
  return {
    key: 'attendance',
    title: words.title[language],
    told: words.told[language](counted.length, attendanceByModule.length, team.seats),
    drawing: columns(
      attendanceByModule.map((one, turn) => ({
        label: String(turn + 1),
        figure: stateOf(one) === 'hidden' ? null : (one.came ?? undefined),
      })),
      team.seats,
      [
        { look: 'part', text: words.came[language] },
        ...(isAnyHidden ? [{ look: 'hidden' as const, text: words.hidden[language] }] : []),
      ],
    ),
  }
}

/** What there is to tell of a module: nothing before it is held, nothing before it is counted. */
export function stateOf({ held, came, countedAt }: ModuleAttendance) {
  if (!held) return 'notHeld'
  if (came !== null) return 'told'
  return countedAt === null ? 'notCounted' : 'hidden'
}

const words = {
  title: { da: 'Fremmøde, modul for modul', en: 'Attendance, module by module' },
  told: {
    da: (counted: number, all: number, seats: number) =>
      `En søjle for hvert af ${all} moduler, så høj som antallet af kvinder, der kom, af ${seats} pladser. ${counted} er talt op og vises. Uden søjle: ikke afholdt, eller ikke talt op endnu.`,
    en: (counted: number, all: number, seats: number) =>
      `A column for each of ${all} modules, as tall as the number of women who came, of ${seats} seats. ${counted} are counted and shown. Without a column: not held, or not counted yet.`,
  },
  came: { da: 'Mødt eller indhentet', en: 'Present or caught up' },
  hidden: { da: 'Vises ikke: for få', en: 'Not shown: too few' },
}
