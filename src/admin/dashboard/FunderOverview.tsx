import { formatDateTime } from '@/domain/time'
import type { FunderReport } from '@/report/funder'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { BudgetTable } from './BudgetTable'
import { Indicators } from './Indicators'
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
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  return (
    <>
      <section className="today__card">
        <h2>{report.teamName}</h2>
        <ul className="today__figures">
          <li>
            <strong>{say(words.ofSeats(team.passed, team.seats))}</strong> {say(words.passed)}
          </li>
          <li>
            <strong>{say(words.ofSeats(team.admitted, team.seats))}</strong> {say(words.admitted)}
          </li>
          <li>
            <strong>{say(words.ofSeats(modules.held, modules.planned))}</strong> {say(words.held)}
          </li>
          <li>
            <strong>{team.attendance === null ? '–' : `${team.attendance} %`}</strong>{' '}
            {say(team.attendance === null ? words.attendanceLater : words.attendance)}
          </li>
          <li>
            <strong>{corps.size}</strong> {say(words.corps(corps.baseline))}
          </li>
        </ul>
      </section>
      <BudgetTable report={report} language={language} />
      <Timeline timeline={report.timeline} language={language} />
      <Indicators indicators={report.indicators} language={language} />
      <p className="today__asOf">
        {say(words.asOf)} {formatDateTime(new Date(report.asOf), language)}
      </p>
    </>
  )
}

const words = {
  ofSeats: (count: number, of: number) => ({ da: `${count} af ${of}`, en: `${count} of ${of}` }),
  passed: { da: 'har bestået', en: 'have passed' },
  admitted: { da: 'pladser er besat', en: 'seats are taken' },
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
  asOf: { da: 'Tallene er optalt', en: 'Counted' },
}
