import { Chart } from '@/charts/Chart'
import { timelineChart } from '@/report/charts/timeline'
import type { FunderReport } from '@/report/funder'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { CountedTable } from './CountedTable'

/** What was to happen when, and when it did. */
export function Timeline({
  report,
  language,
}: {
  readonly report: Pick<FunderReport, 'timeline' | 'asOf'>
  readonly language: AdminLanguage
}) {
  const { timeline, asOf } = report
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const chart = timelineChart(report, language)
  if (chart === null) return null
  return (
    <section className="today__card">
      <h2>{say(words.title)}</h2>
      <Chart chart={chart} />
      <CountedTable
        title={say(words.title)}
        how={say(words.how)}
        kind="is-words"
        {...{ asOf, language }}
      >
        <thead>
          <tr>
            <th scope="col">{say(words.what)}</th>
            <th scope="col">{say(words.planned)}</th>
            <th scope="col">{say(words.actual)}</th>
          </tr>
        </thead>
        <tbody>
          {timeline.map((step) => (
            <tr key={`${step.title} ${step.plannedFrom}`}>
              <th scope="row">{step.title}</th>
              <td data-label={say(words.planned)}>
                {span(step.plannedFrom, step.plannedTo, language)}
              </td>
              <td data-label={say(words.actual)}>
                {step.actualFrom === null
                  ? say(words.notYet)
                  : span(step.actualFrom, step.actualTo, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </CountedTable>
    </section>
  )
}

const words = {
  title: { da: 'Tidsplan', en: 'Timeline' },
  how: {
    da: 'Planlagt er ansøgningens tidsplan. Sket er, hvad projektet har skrevet op.',
    en: 'Planned is the timeline of the application. Happened is what the project wrote down.',
  },
  what: { da: 'Hvad', en: 'What' },
  planned: { da: 'Planlagt', en: 'Planned' },
  actual: { da: 'Sket', en: 'Happened' },
  notYet: { da: 'ikke endnu', en: 'not yet' },
}

/** 'maj 2018' for a month, 'maj 2018 – juli 2018' for several; without an end: 'fra maj 2018'. */
function span(from: string, to: string | null, language: AdminLanguage): string {
  const first = month(from, language)
  if (to === null) return `${language === 'da' ? 'fra' : 'from'} ${first}`
  const last = month(to, language)
  return first === last ? first : `${first} – ${last}`
}

function month(day: string, language: AdminLanguage): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(day))
}
