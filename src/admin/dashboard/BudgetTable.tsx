import { formatAmount, formatKroner } from '@/domain/money'
import type { FunderReport } from '@/report/funder'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'

/** The lines of the grant, as applied for and as spent, in kroner. */
export function BudgetTable({
  report: { budget, hours },
  language,
}: {
  readonly report: Pick<FunderReport, 'budget' | 'hours'>
  readonly language: AdminLanguage
}) {
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const spoken = (count: number) => count.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB')
  const rows = [
    ...budget.lines.map((line) => ({ ...line, isTotal: false })),
    { ...budget.total, id: 'total', title: say(words.total), isTotal: true },
  ]
  return (
    <section className="today__card">
      <h2>{say(words.title)}</h2>
      <div className="today__scroll" role="region" aria-label={say(words.title)} tabIndex={0}>
        <table className="today__table">
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
                <td data-label={say(words.planned)}>
                  {formatAmount(row.planned + row.reallocated)}
                </td>
                <td data-label={say(words.approved)}>{formatAmount(row.approved)}</td>
                <td data-label={say(words.paid)}>{formatAmount(row.paid)}</td>
                <td data-label={say(words.left)}>{formatAmount(row.left)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {say(words.granted)} {formatKroner(budget.granted)}
      </p>
      <p>
        {say(words.beside)}{' '}
        {budget.coFunding === null ? say(words.notStated) : formatKroner(budget.coFunding)}
      </p>
      <h3>{say(words.hours(spoken(hours.used), spoken(hours.planned)))}</h3>
      <ul className="today__hours">
        {hours.buckets.map(({ key, title, planned, used }) => (
          <li key={key}>
            {title}: {say(words.of(spoken(used), spoken(planned)))}
          </li>
        ))}
      </ul>
    </section>
  )
}

const words = {
  title: { da: 'Budget i kroner', en: 'Budget in kroner' },
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
  hours: (used: string, planned: string) => ({
    da: `Timer: ${used} af ${planned} brugt`,
    en: `Hours: ${used} of ${planned} used`,
  }),
  of: (used: string, planned: string) => ({
    da: `${used} af ${planned}`,
    en: `${used} of ${planned}`,
  }),
}
