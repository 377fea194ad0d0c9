import { formatKroner } from '@/domain/money'
import type { FunderReport } from '@/report/funder'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'

/** What the effect is measured by. How each is counted stands under it. */
export function Indicators({
  indicators,
  language,
}: {
  readonly indicators: FunderReport['indicators']
  readonly language: AdminLanguage
}) {
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  return (
    <section className="today__card">
      <h2>{say(words.title)}</h2>
      <div className="today__scroll" role="region" aria-label={say(words.title)} tabIndex={0}>
        <table className="today__table is-three">
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
                <td data-label={say(words.baseline)}>{figure(baseline, unit, language)}</td>
                <td data-label={say(words.target)}>{figure(target, unit, language)}</td>
                <td data-label={say(words.actual)}>{figure(actual, unit, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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
  baseline: { da: 'Fra start', en: 'Baseline' },
  target: { da: 'Mål', en: 'Target' },
  actual: { da: 'Nu', en: 'Now' },
  dash: {
    da: '– betyder: intet mål sat, ikke talt endnu, eller for få til at vise.',
    en: '– means: no target set, not counted yet, or too few to show.',
  },
}

function figure(value: number | null, unit: string, language: AdminLanguage): string {
  if (value === null) return '–'
  if (unit === 'kroner') return formatKroner(value)
  if (unit === 'percent') return `${value} %`
  const number = value.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB')
  return unit === 'hours' ? `${number} ${language === 'da' ? 't.' : 'h'}` : number
}
