import { barHeight, shareOf, type Drawing, type Shape } from './drawing'
import { inRows } from './rows'
import type { Entry } from './words'

export type Bar = Readonly<{
  label: string
  /** The figures in words, as the table tells them. */
  told: string
  /** Null is hidden, which is not nothing. */
  part: number | null
  /** What the part is of; without it, the longest bar of all. */
  whole?: number
  /** Where it began. */
  mark?: number
}>

type Scale = 'shared' | 'own'

/**
 * Bars under their labels, one below the other. With a shared scale their lengths compare; with one of
 * its own each is measured by its own whole and mark. What goes past its whole is told apart.
 */
export function bars(rows: readonly Bar[], scale: Scale, entries: readonly Entry[] = []): Drawing {
  const longest = Math.max(...rows.map(reach))
  const shapesOf = (row: Bar, y: number) => barOf(row, scale === 'shared' ? longest : reach(row), y)
  return inRows(rows, { from: 0, height: barHeight, shapesOf }, entries)
}

const reach = ({ part, whole = 0, mark = 0 }: Bar) => Math.max(0, part ?? 0, whole, mark)

function barOf({ part, whole, mark }: Bar, full: number, y: number): readonly Shape[] {
  const rect = (look: 'whole' | 'part' | 'over' | 'hidden', from: number, to: number): Shape[] =>
    to <= from ? [] : [{ tag: 'rect', look, x: from, y, width: to - from, height: barHeight }]
  const at = (figure: number) => shareOf(figure, full)
  const ground = whole === undefined ? 100 : at(whole)
  const to = at(part ?? 0)
  return [
    ...(part === null ? rect('hidden', 0, ground || 100) : rect('whole', 0, ground)),
    ...rect('part', 0, Math.min(to, ground)),
    ...rect('over', ground, to),
    ...(mark === undefined ? [] : markAt(at(mark), y)),
  ]
}

/** With a rim, so that it is seen on the bar as beside it. */
const markAt = (x: number, y: number): readonly Shape[] =>
  (['rim', 'mark'] as const).map((look) => ({
    tag: 'line',
    look,
    x1: x,
    y1: y - 0.2,
    x2: x,
    y2: y + barHeight + 0.2,
  }))
