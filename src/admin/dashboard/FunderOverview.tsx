import type { ReportFigure } from '@/domain/labels/report'
import { formatDateTime } from '@/domain/time'
import { countedAtOf } from '@/report/figures'
import type { FunderReport } from '@/report/funder'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { ReportFiles } from '../print/ReportFiles'
import { ActivitiesTable, AreasTable } from './ActivitiesTable'
import { AttendanceTable } from './AttendanceTable'
import { BudgetTable } from './BudgetTable'
import { Figure } from './Figure'
import { HoursTable } from './HoursTable'
import { Indicators } from './Indicators'
import { StepsTable } from './StepsTable'
import { Timeline } from './Timeline'

/** What the municipality sees of its money: totals, budget, timeline and effects; never a person. */
export function FunderOverview({
  report,
  language,
}: {
  readonly report: FunderReport
  readonly language: AdminLanguage
}) {
  const { team, corps, modules } = report
  const shown = (figure: ReportFigure) => ({
    figure,
    countedAt: countedAtOf(report, figure),
    language,
  })
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  return (
    <>
      <div className="today__report">
        <section className="today__card is-wide">
          <h2>{report.teamName}</h2>
          <ul className="today__figures">
            <Figure
              {...shown('passed')}
              value={say(words.ofSeats(team.passed, team.seats))}
              label={say(words.passed)}
            />
            <Figure
              {...shown('modulesHeld')}
              value={say(words.ofSeats(modules.held, modules.planned))}
              label={say(words.held)}
            />
            <Figure
              {...shown('attendance')}
              value={team.attendance === null ? '–' : `${team.attendance} %`}
              label={say(team.attendance === null ? words.attendanceLater : words.attendance)}
            />
            <Figure
              {...shown('corpsSize')}
              value={String(corps.size)}
              label={say(words.corps(corps.baseline))}
            />
          </ul>
        </section>
        <AttendanceTable report={report} language={language} />
        <StepsTable report={report} language={language} />
        <BudgetTable report={report} language={language} />
        <HoursTable report={report} language={language} />
        <Timeline report={report} language={language} />
        <ActivitiesTable report={report} language={language} />
        <AreasTable report={report} language={language} />
        <Indicators report={report} language={language} />
      </div>
      <ReportFiles grant={report.grant} language={language} />
      <p className="today__asOf">
        {say(words.asOf)} {formatDateTime(new Date(report.asOf), language)}.{' '}
        {say(report.handedInAt === null ? words.open : words.handedIn)}
      </p>
    </>
  )
}

const words = {
  ofSeats: (count: number, of: number) => ({ da: `${count} af ${of}`, en: `${count} of ${of}` }),
  passed: { da: 'har bestået', en: 'have passed' },
  held: { da: 'moduler er afholdt', en: 'modules were held' },
  attendance: { da: 'fremmøde', en: 'attendance' },
  attendanceLater: {
    da: 'fremmøde: endnu for få til en procent',
    en: 'attendance: too few yet for a percentage',
  },
  corps: (baseline: number) => ({
    da: `aktive bydelsmødre (${baseline} fra start)`,
    en: `active Bydelsmødre (${baseline} at the start)`,
  }),
  open: {
    da: 'Rapporten er ikke afleveret endnu, så tallene kan ændre sig.',
    en: 'The report is not handed in yet, so the figures can change.',
  },
  handedIn: {
    da: 'Rapporten er afleveret, og tallene ligger fast.',
    en: 'The report is handed in, and the figures stand.',
  },
  asOf: { da: 'Tallene er optalt', en: 'Counted' },
}
