import { lineHeight, shareOf, type Drawing, type Shape } from './drawing'
import { legend, textAt, type Entry } from './words'

export type Column = Readonly<{
  /** Short enough for its width: a number. */
  label: string
  /** Null is hidden; undefined is what has not happened yet. */
  figure: number | null | undefined
}>

/** Columns side by side: as tall as their part of `full`, or of the tallest where that is more. */
export function columns(all: readonly Column[], full: number, entries: readonly Entry[]): Drawing {
  const most = Math.max(full, ...all.map(({ figure }) => figure ?? 0))
  const width = 100 / Math.max(1, all.length)
  const shapes = all.flatMap((column, turn) =>
    columnOf(column, { from: turn * width, width, y: yOf(column.figure ?? 0, most) }),
  )
  const explained = legend(entries, foot + 2 * lineHeight)
  return { height: explained.below, shapes: [...gridLines, ...shapes, ...explained.shapes] }
}

/** In em: the columns stand on `foot`, and the tallest reaches up to `top`. */
const top = 1.6
const foot = 11.6

const yOf = (figure: number, most: number) => foot - ((foot - top) * shareOf(figure, most)) / 100

const gridLines: readonly Shape[] = [top, (top + foot) / 2, foot].map((y) => ({
  tag: 'line',
  look: 'grid',
  x1: 0,
  y1: y,
  x2: 100,
  y2: y,
}))

type Place = Readonly<{ from: number; width: number; y: number }>

function columnOf({ label, figure }: Column, { from, width, y }: Place): readonly Shape[] {
  const middle = from + width / 2
  const rect = (look: 'part' | 'hidden', upTo: number): Shape => ({
    tag: 'rect',
    look,
    x: from + width * 0.15,
    y: upTo,
    width: width * 0.7,
    height: foot - upTo,
  })
  const named = textAt('told', label, [middle, foot + 1.2], 'middle')
  if (figure === undefined) return [named]
  if (figure === null) return [rect('hidden', top), named]
  return [
    ...(figure > 0 ? [rect('part', y)] : []),
    textAt('label', String(figure), [middle, y - 0.3], 'middle'),
    named,
  ]
}
