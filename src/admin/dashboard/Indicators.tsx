import { Chart } from '@/charts/Chart'
import { figureIn } from '@/domain/figureText'
import { indicatorsChart } from '@/report/charts/indicators'
import type { FunderReport } from '@/report/funder'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { CountedTable } from './CountedTable'

/** What the effect is measured by. How each is counted stands under it. */
export function Indicators({
  report,
  language,
}: {
  readonly report: Pick<FunderReport, 'indicators' | 'asOf'>
  readonly language: AdminLanguage
}) {
  const { indicators, asOf } = report
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const chart = indicatorsChart(indicators, language)
  const figure = (value: number | null, unit: string) =>
    value === null ? '–' : figureIn(value, unit, language)
  return (
    <section className="today__card is-wide">
      <h2>{say(words.title)}</h2>
      {chart === null ? null : <Chart chart={chart} />}
      <CountedTable
        title={say(words.title)}
        how={say(words.how)}
        kind="is-three"
        {...{ asOf, language }}
      >
        <thead>
          <tr>
            <th scope="col">{say(words.title)}</th>
            <th scope="col">{say(words.baseline)}</th>
            <th scope="col">{say(words.target)}</th>
            <th scope="col">{say(words.actual)}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ key, title, definition, baseline, target, actual, unit }) => (
            <tr key={key}>
              <th scope="row">
                <Counted title={title} definition={definition} />
              </th>
              <td data-label={say(words.baseline)}>{figure(baseline, unit)}</td>
              <td data-label={say(words.target)}>{figure(target, unit)}</td>
              <td data-label={say(words.actual)}>{figure(actual, unit)}</td>
            </tr>
          ))}
        </tbody>
      </CountedTable>
      <p>{say(words.dash)}</p>
    </section>
  )
}

/** A figure's name; how it is counted opens below it. */
function Counted({ title, definition }: { readonly title: string; readonly definition: string }) {
  return (
    <details>
      <summary>{title}</summary>
      <p>{definition}</p>
    </details>
  )
}

const words = {
  title: { da: 'Måltal', en: 'Indicators' },
  how: {
    da: 'Tryk på et måltal for at se, hvordan det tælles.',
    en: 'Press an indicator to see how it is counted.',
  },
  baseline: { da: 'Fra start', en: 'Baseline' },
  target: { da: 'Mål', en: 'Target' },
  actual: { da: 'Nu', en: 'Now' },
  dash: {
    da: '– betyder: intet mål sat, ikke talt endnu, eller for få til at vise.',
    en: '– means: no target set, not counted yet, or too few to show.',
  },
}
