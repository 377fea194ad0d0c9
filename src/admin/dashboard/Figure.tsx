import { reportFigureLabels, type ReportFigure } from '@/domain/labels/report'
import { formatMoment } from '@/domain/time'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'

/** One figure in large; how it is counted, and as of when, to whoever asks. */
export function Figure({
  figure,
  value,
  label,
  countedAt,
  language,
}: {
  readonly figure: ReportFigure
  readonly value: string
  readonly label: string
  /** ISO 8601. */
  readonly countedAt: string
  readonly language: AdminLanguage
}) {
  return (
    <li>
      <strong>{value}</strong> {label}
      <details>
        <summary>{inLanguage(words.what, language)}</summary>
        <p>
          {inLanguage(reportFigureLabels[figure].how, language)} {inLanguage(words.asOf, language)}{' '}
          {formatMoment(new Date(countedAt), language)}.
        </p>
      </details>
    </li>
  )
}

const words = {
  what: { da: 'Hvad betyder det?', en: 'What does this mean?' },
  asOf: { da: 'Optalt', en: 'Counted' },
}
