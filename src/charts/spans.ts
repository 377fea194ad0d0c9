import type { Drawing, Shape } from './drawing'
import { inRows } from './rows'
import { axisOf, dayNumber, type Axis } from './timeAxis'
import { textAt, type Entry } from './words'

/** Days are YYYY-MM-DD, the last one included. */
export type Span = Readonly<{
  label: string
  told: string
  planned: Readonly<{ from: string; to: string }>
  /** Null has not begun; without an end it goes on. */
  actual: Readonly<{ from: string; to: string | null }> | null
}>

type Words = Readonly<{
  /** A month, YYYY-MM, in as few letters as it can be told. */
  month: (month: string) => string
  entries: readonly Entry[]
}>

/**
 * What was planned above what happened, on one axis of months. What goes on is drawn to the day of
 * the count, or to the end of the axis where that comes first.
 */
export function spans(rows: readonly Span[], countedOn: string, words: Words): Drawing {
  const axis = axisOf(
    rows.flatMap(({ planned, actual }) => [
      planned.from,
      planned.to,
      ...(actual === null ? [] : [actual.from, actual.to ?? actual.from]),
    ]),
  )
  const shapesOf = (row: Span, y: number) => [
    ...gridLines(axis, y),
    ...pairOf(row, axis, countedOn, y),
  ]
  const drawn = inRows(rows, { from: axisHeight, height: pairHeight, shapesOf }, words.entries)
  return { ...drawn, shapes: [...axisWords(axis, words), ...drawn.shapes] }
}

/** In em: two lines of years and months, and the two bars of a row with what is between them. */
const axisHeight = 3.2
const barHeight = 0.7
const between = 0.15
const pairHeight = 2 * barHeight + between

function pairOf(
  { planned, actual }: Span,
  axis: Axis,
  countedOn: string,
  y: number,
): readonly Shape[] {
  const bar = (
    look: 'planned' | 'actual' | 'ongoing',
    from: string,
    to: string,
    top: number,
  ): Shape[] => {
    const start = axis.at(dayNumber(from))
    const end = axis.at(dayNumber(to) + 1)
    return end <= start
      ? []
      : [{ tag: 'rect', look, x: start, y: top, width: end - start, height: barHeight }]
  }
  const below = y + barHeight + between
  const happened =
    actual === null
      ? []
      : actual.to === null
        ? bar('ongoing', actual.from, countedOn, below)
        : bar('actual', actual.from, actual.to, below)
  return [...bar('planned', planned.from, planned.to, y), ...happened]
}

/** Beside the bars alone: lines through the words would make them hard to read. */
const gridLines = (axis: Axis, y: number): readonly Shape[] =>
  axis.ticks.map(({ x }) => ({
    tag: 'line',
    look: 'grid',
    x1: x,
    y1: y - between,
    x2: x,
    y2: y + pairHeight + between,
  }))

const axisWords = (axis: Axis, words: Words): readonly Shape[] =>
  axis.ticks.flatMap(({ month, x, isNewYear }) => [
    ...(isNewYear ? [textAt('label', month.slice(0, 4), [x, 1])] : []),
    textAt('told', words.month(month), [x, 2.4]),
  ])
