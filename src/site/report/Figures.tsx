import type { Locale } from '@/domain/locales'
import { messages } from '../messages'

export type Figure = {
  readonly title: string
  readonly how: string
  /** Null is hidden. */
  readonly value: number | string | null
}

type FiguresProps = {
  readonly locale: Locale
  readonly heading: string
  readonly figures: readonly Figure[]
}

/** Each number beside how it is counted. */
export function Figures({ locale, heading, figures }: FiguresProps) {
  const text = messages[locale].report
  return (
    <section className="block">
      <table className="figures">
        <caption>{heading}</caption>
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.number}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ title, how, value }) => (
            <tr key={title}>
              <th scope="row">
                {title}
                <span className="line soft">{how}</span>
              </th>
              <td>
                <Shown locale={locale} value={value} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type ShownProps = { readonly locale: Locale; readonly value: number | string | null }

/** A number, in its own direction, or the word for too few. */
export function Shown({ locale, value }: ShownProps) {
  return value === null ? messages[locale].report.hidden : <bdi dir="ltr">{value}</bdi>
}
