import { barHeight, lineHeight, type Anchor, type Look, type Shape } from './drawing'

/** Letters that a line holds on a narrow telephone. SVG breaks no lines by itself. */
const narrow = 36

/** The text in lines that a narrow telephone shows; a word that is longer stands alone. */
export function linesOf(text: string, most = narrow): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

type Said = Readonly<{ label: string; told: string }>

/** Whether every label leaves room for what is told of it, so that all of a chart stand alike. */
export const standBeside = (rows: readonly Said[]): boolean =>
  rows.every(({ label, told }) => (linesOf(label).at(-1) ?? '').length + 2 + told.length <= narrow)

/** A label, and what is told of it: at the end of its line, or on the line below. */
export function labelled({ label, told }: Said, isBeside: boolean, y: number): Written {
  const lines = linesOf(label)
  const rows = lines.length + (isBeside ? 0 : 1)
  const baseline = (row: number) => y + row * lineHeight + 1
  return {
    below: y + rows * lineHeight,
    shapes: [
      ...lines.map((text, row) => textAt('label', text, [0, baseline(row)])),
      isBeside
        ? textAt('told', told, [100, baseline(rows - 1)], 'end')
        : textAt('told', told, [0, baseline(rows - 1)]),
    ],
  }
}

type Written = Readonly<{ shapes: readonly Shape[]; below: number }>

export type Entry = Readonly<{ look: Look; text: string }>

/** What the looks mean, each beside its box, from `y` on. */
export function legend(entries: readonly Entry[], y: number): Written {
  const shapes = entries.flatMap(({ look, text }, row): Shape[] => {
    const top = y + row * lineHeight
    return [
      look === 'mark'
        ? { tag: 'line', look, x1: 2, y1: top + 0.1, x2: 2, y2: top + 0.1 + barHeight }
        : { tag: 'rect', look, x: 0, y: top + 0.2, width: 4, height: barHeight - 0.1 },
      textAt('told', text, [6, top + 1]),
    ]
  })
  return { shapes, below: y + entries.length * lineHeight }
}

export const textAt = (
  look: Look,
  text: string,
  [x, y]: readonly [x: number, y: number],
  anchor: Anchor = 'start',
): Shape => ({ tag: 'text', look, x, y, anchor, text })
