import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { Bar, longestOf } from './Bar'

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
  return (
    <FigureTable locale={locale} heading={heading}>
      {figures.map((figure) => (
        <FigureRow key={figure.title} locale={locale} figure={figure} />
      ))}
    </FigureTable>
  )
}

type StepsProps = {
  readonly locale: Locale
  readonly heading: string
  readonly steps: readonly (Figure & { readonly value: number | null })[]
}

/** How many came how far: each step with a bar as long as its number. */
export function Steps({ locale, heading, steps }: StepsProps) {
  const most = longestOf(steps.map(({ value }) => value))
  return (
    <FigureTable locale={locale} heading={heading}>
      {steps.map((step) => (
        <FigureRow key={step.title} locale={locale} figure={step}>
          <Bar count={step.value} most={most} />
        </FigureRow>
      ))}
    </FigureTable>
  )
}

type FigureTableProps = {
  readonly locale: Locale
  readonly heading: string
  readonly children: ReactNode
}

function FigureTable({ locale, heading, children }: FigureTableProps) {
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
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

type FigureRowProps = {
  readonly locale: Locale
  readonly figure: Figure
  readonly children?: ReactNode
}

const FigureRow = ({ locale, figure: { title, how, value }, children }: FigureRowProps) => (
  <tr>
    <th scope="row">
      {title}
      <span className="line soft">{how}</span>
      {children}
    </th>
    <td>
      <Shown locale={locale} value={value} />
    </td>
  </tr>
)

type ShownProps = { readonly locale: Locale; readonly value: number | string | null }

/** A number, in its own direction, or the word for too few. */
export function Shown({ locale, value }: ShownProps) {
  return value === null ? messages[locale].report.hidden : <bdi dir="ltr">{value}</bdi>
}
