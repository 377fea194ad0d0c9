import { Chart } from '@/charts/Chart'
import { formatMoment } from '@/domain/time'
import { attendanceChart, stateOf, type ModuleAttendance } from '@/report/charts/attendance'
import type { FunderReport } from '@/report/funder'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { CountedTable } from './CountedTable'

/** How many came to each module of the plan. */
export function AttendanceTable({
  report,
  language,
}: {
  readonly report: Pick<FunderReport, 'attendanceByModule' | 'team' | 'asOf'>
  readonly language: AdminLanguage
}) {
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const chart = attendanceChart(report, language)
  if (chart === null) return null
  const told = (one: ModuleAttendance) => {
    const state = stateOf(one)
    return state === 'told' ? String(one.came) : say(words[state])
  }
  return (
    <section className="today__card">
      <h2>{say(words.title)}</h2>
      <Chart chart={chart} />
      <CountedTable
        title={say(words.title)}
        how={say(words.how)}
        kind="is-words"
        {...{ asOf: report.asOf, language }}
      >
        <thead>
          <tr>
            <th scope="col">{say(words.module)}</th>
            <th scope="col">{say(words.came)}</th>
            <th scope="col">{say(words.counted)}</th>
          </tr>
        </thead>
        <tbody>
          {report.attendanceByModule.map((one, turn) => (
            <tr key={one.module}>
              <th scope="row">
                {turn + 1}. {one.title}
              </th>
              <td data-label={say(words.came)}>{told(one)}</td>
              <td data-label={say(words.counted)}>
                {one.countedAt === null ? '–' : formatMoment(new Date(one.countedAt), language)}
              </td>
            </tr>
          ))}
        </tbody>
      </CountedTable>
    </section>
  )
}

const words = {
  title: { da: 'Fremmøde på modulerne', en: 'Attendance of the modules' },
  how: {
    da: 'Kvinder, der mødte eller indhentede modulet. En aften tælles op én gang, når dens kvartal eller kurset er slut, og står fast. Tal, der ville fortælle om få, vises ikke.',
    en: 'Women who were present or caught up. An evening is counted once, when its quarter or the course is over, and stands. Numbers that would tell of a few are not shown.',
  },
  module: { da: 'Modul', en: 'Module' },
  came: { da: 'Kom', en: 'Came' },
  counted: { da: 'Talt op', en: 'Counted' },
  notHeld: { da: 'ikke afholdt endnu', en: 'not held yet' },
  notCounted: { da: 'afholdt, tælles op senere', en: 'held, counted later' },
  hidden: { da: 'vises ikke', en: 'not shown' },
}
