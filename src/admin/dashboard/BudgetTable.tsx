import { Chart } from '@/charts/Chart'
import { formatAmount, formatKroner } from '@/domain/money'
import { budgetChart } from '@/report/charts/budget'
import type { FunderReport } from '@/report/funder'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { CountedTable } from './CountedTable'

/** The lines of the grant, as applied for and as spent, in kroner. */
export function BudgetTable({
  report,
  language,
}: {
  readonly report: Pick<FunderReport, 'budget' | 'asOf'>
  readonly language: AdminLanguage
}) {
  const { budget, asOf } = report
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const rows = [
    ...budget.lines.map((line) => ({ ...line, isTotal: false })),
    { ...budget.total, id: 'total', title: say(words.total), isTotal: true },
  ]
  return (
    <section className="today__card">
      <h2>{say(words.title)}</h2>
      <Chart chart={budgetChart(report, language)} />
      <CountedTable title={say(words.title)} how={say(words.how)} {...{ asOf, language }}>
        <thead>
          <tr>
            <th scope="col">{say(words.line)}</th>
            <th scope="col">{say(words.planned)}</th>
            <th scope="col">{say(words.approved)}</th>
            <th scope="col">{say(words.paid)}</th>
            <th scope="col">{say(words.left)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.isTotal ? 'is-total' : undefined}>
              <th scope="row">{row.title}</th>
              <td data-label={say(words.planned)}>{formatAmount(row.planned + row.reallocated)}</td>
              <td data-label={say(words.approved)}>{formatAmount(row.approved)}</td>
              <td data-label={say(words.paid)}>{formatAmount(row.paid)}</td>
              <td data-label={say(words.left)}>{formatAmount(row.left)}</td>
            </tr>
          ))}
        </tbody>
      </CountedTable>
      <p>
        {say(words.granted)} {formatKroner(budget.granted)}
      </p>
      <p>
        {say(words.beside)}{' '}
        {budget.coFunding === null ? say(words.notStated) : formatKroner(budget.coFunding)}
      </p>
    </section>
  )
}

const words = {
  title: { da: 'Budget i kroner', en: 'Budget in kroner' },
  how: {
    da: 'Budget er det bevilgede med omfordelinger. Brugt er godkendte udgifter, fraregnet modposteringer; de udbetalte er med i dem.',
    en: 'The budget is what was granted, with what was moved. Spent are approved expenses less counter-entries; those paid are among them.',
  },
  line: { da: 'Linje', en: 'Line' },
  planned: { da: 'Budget', en: 'Budget' },
  approved: { da: 'Godkendt', en: 'Approved' },
  paid: { da: 'Udbetalt', en: 'Paid' },
  left: { da: 'Rest', en: 'Left' },
  total: { da: 'I alt', en: 'Total' },
  granted: { da: 'Tilskud:', en: 'Grant:' },
  beside: {
    da: 'Organisationernes egen betaling, ved siden af tilskuddet:',
    en: 'The organisations’ own payment, beside the grant:',
  },
  notStated: { da: 'ikke oplyst', en: 'not stated' },
}
