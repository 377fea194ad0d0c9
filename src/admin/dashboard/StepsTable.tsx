import { Chart } from '@/charts/Chart'
import { reportStepLabels } from '@/domain/labels/report'
import { stepsChart } from '@/report/charts/steps'
import { numberIn } from '@/domain/figureText'
import type { FunderReport } from '@/report/funder'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { CountedTable } from './CountedTable'

/** The way of the team's women, from application to diploma. */
export function StepsTable({
  report,
  language,
}: {
  readonly report: Pick<FunderReport, 'steps' | 'asOf'>
  readonly language: AdminLanguage
}) {
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const chart = stepsChart(report, language)
  if (chart === null) return null
  return (
    <section className="today__card">
      <h2>{say(words.title)}</h2>
      <Chart chart={chart} />
      <CountedTable
        title={say(words.title)}
        how={say(words.how)}
        {...{ asOf: report.asOf, language }}
      >
        <thead>
          <tr>
            <th scope="col">{say(words.step)}</th>
            <th scope="col">{say(words.women)}</th>
          </tr>
        </thead>
        <tbody>
          {report.steps.map(({ key, count }) => (
            <tr key={key}>
              <th scope="row">{say(reportStepLabels[key])}</th>
              <td data-label={say(words.women)}>{numberIn(count, language)}</td>
            </tr>
          ))}
        </tbody>
      </CountedTable>
    </section>
  )
}

const words = {
  title: { da: 'Fra ansøgning til diplom', en: 'From application to diploma' },
  how: {
    da: 'Kvinder, der har søgt om at komme på holdet, hver talt én gang på hvert trin, hun er nået. En plads tælles, som den er nu; begyndte tæller også dem, der stoppede undervejs.',
    en: 'Women who applied to the team, each counted once at each step that she reached. A seat counts as it is now; began counts those who dropped out as well.',
  },
  step: { da: 'Trin', en: 'Step' },
  women: { da: 'Kvinder', en: 'Women' },
}
