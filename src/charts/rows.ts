import type { Drawing, Shape } from './drawing'
import { labelled, legend, standBeside, type Entry } from './words'

/** Between what is drawn of one row and the label of the next, in em. */
const gap = 0.8

/** Between a label and what is drawn of it, in em. */
const near = 0.15

type Drawn<Row> = Readonly<{
  /** Where the first label begins, in em. */
  from: number
  /** What is drawn under a label, in em. */
  height: number
  shapesOf: (row: Row, y: number) => readonly Shape[]
}>

/** Rows of a label and what is drawn under it, one below the other, and what it means at the end. */
export function inRows<Row extends Readonly<{ label: string; told: string }>>(
  rows: readonly Row[],
  { from, height, shapesOf }: Drawn<Row>,
  entries: readonly Entry[],
): Drawing {
  const isBeside = standBeside(rows)
  const shapes: Shape[] = []
  let y = from
  for (const row of rows) {
    const words = labelled(row, isBeside, y)
    shapes.push(...words.shapes, ...shapesOf(row, words.below + near))
    y = words.below + near + height + gap
  }
  const explained = legend(entries, y)
  return { height: explained.below, shapes: [...shapes, ...explained.shapes] }
}
