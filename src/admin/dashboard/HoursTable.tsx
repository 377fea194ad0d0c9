import { Chart } from '@/charts/Chart'
import { hoursChart } from '@/report/charts/hours'
import { numberIn } from '@/domain/figureText'
import type { FunderReport } from '@/report/funder'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { CountedTable } from './CountedTable'

/** The hours that the budget has, and those that were worked. */
export function HoursTable({
  report,
  language,
}: {
  readonly report: Pick<FunderReport, 'hours' | 'asOf'>
  readonly language: AdminLanguage
}) {
  const { hours, asOf } = report
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const rows = [
    ...hours.buckets.map((one) => ({ ...one, isTotal: false })),
    { ...hours, key: 'total', title: say(words.total), isTotal: true },
  ]
  return (
    <section className="today__card">
      <h2>{say(words.title)}</h2>
      <Chart chart={hoursChart(report, language)} />
      <CountedTable title={say(words.title)} how={say(words.how)} {...{ asOf, language }}>
        <thead>
          <tr>
            <th scope="col">{say(words.what)}</th>
            <th scope="col">{say(words.planned)}</th>
            <th scope="col">{say(words.used)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, title, planned, used, isTotal }) => (
            <tr key={key} className={isTotal ? 'is-total' : undefined}>
              <th scope="row">{title}</th>
              <td data-label={say(words.planned)}>{numberIn(planned, language)}</td>
              <td data-label={say(words.used)}>{numberIn(used, language)}</td>
            </tr>
          ))}
        </tbody>
      </CountedTable>
    </section>
  )
}

const words = {
  title: { da: 'Timer', en: 'Hours' },
  how: {
    da: 'I budgettet er bevillingens timer. Brugt er de timer, der er skrevet op.',
    en: 'Budgeted are the hours of the grant. Used are those that were written down.',
  },
  what: { da: 'Til', en: 'For' },
  planned: { da: 'I budgettet', en: 'Budgeted' },
  used: { da: 'Brugt', en: 'Used' },
  total: { da: 'I alt', en: 'Total' },
}
