import { reportFigureLabels, type ReportFigure } from '@/domain/labels/report'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'

/** One figure in large, and how it is counted to whoever asks. */
export function Figure({
  figure,
  value,
  label,
  language,
}: {
  readonly figure: ReportFigure
  readonly value: string
  readonly label: string
  readonly language: AdminLanguage
}) {
  return (
    <li>
      <strong>{value}</strong> {label}
      <details>
        <summary>{inLanguage(words.how, language)}</summary>
        <p>{inLanguage(reportFigureLabels[figure].how, language)}</p>
      </details>
    </li>
  )
}

const words = { how: { da: 'Hvad betyder det?', en: 'What does this mean?' } }
