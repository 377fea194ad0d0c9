/**
 * What a shape stands for. Colour and pattern follow from it: for the screen in `chart.css`, for paper
 * in `onPaper.ts`.
 */
export type Look =
  | 'whole'
  | 'part'
  | 'over'
  | 'hidden'
  | 'planned'
  | 'actual'
  | 'ongoing'
  | 'mark'
  | 'rim'
  | 'grid'
  | 'label'
  | 'told'

export type Anchor = 'start' | 'middle' | 'end'

/**
 * Across, everything is in per cent of the width; down, in the height of a letter (em). So a drawing
 * fits any width, and its letters stay as large as those around it.
 */
export type Shape =
  | Readonly<{ tag: 'rect'; look: Look; x: number; y: number; width: number; height: number }>
  | Readonly<{ tag: 'line'; look: Look; x1: number; y1: number; x2: number; y2: number }>
  | Readonly<{ tag: 'text'; look: Look; x: number; y: number; anchor: Anchor; text: string }>

export type Drawing = Readonly<{
  /** In em. */
  height: number
  shapes: readonly Shape[]
}>

/** A drawing with the words of those who do not see it. */
export type Chart = Readonly<{
  /** Unlike every other chart's of the page. */
  key: string
  title: string
  /** What it shows, in a sentence or two. */
  told: string
  drawing: Drawing
}>

/** Of one line of text, in em. */
export const lineHeight = 1.4

/** Of a bar, in em. */
export const barHeight = 1

/** The share of the whole that a figure is, in per cent from 0 to 100. */
export const shareOf = (figure: number, whole: number): number =>
  whole <= 0 ? 0 : Math.min(100, Math.max(0, (100 * figure) / whole))

/** What SVG wants written on a shape, in its own units; two decimals are finer than any eye. */
export function placeOf(shape: Shape): Readonly<Record<string, string>> {
  if (shape.tag === 'text') return { x: across(shape.x), y: down(shape.y) }
  if (shape.tag === 'line')
    return {
      x1: across(shape.x1),
      y1: down(shape.y1),
      x2: across(shape.x2),
      y2: down(shape.y2),
    }
  return {
    x: across(shape.x),
    y: down(shape.y),
    width: across(shape.width),
    height: down(shape.height),
  }
}

/** The name under which both stylesheets know the shape. */
export const classOf = (shape: Shape): string =>
  shape.tag === 'text' ? `chart-${shape.look} chart-at-${shape.anchor}` : `chart-${shape.look}`

const across = (share: number) => `${rounded(share)}%`
const down = (em: number) => `${rounded(em)}em`
const rounded = (value: number) => Math.round(value * 100) / 100
