import { drawn } from '../typst'
import { beginsAtRight } from './directions'

/**
 * A name as a template gets it. One of the letters that all readers of PDF copy rightly is text as
 * any other. Of the others, where letters grow together or turn round, the picture is drawn here, and
 * the template leaves a mark where `withExactNames` writes what it says.
 */
export type NameOnPaper = Readonly<{
  text: string
  drawing: Readonly<{
    svg: string
    /** Its size, and how much of it hangs below the line, in parts of the letters' size. */
    width: number
    height: number
    below: number
    rightToLeft: boolean
    /** The colour of the mark, which says whose it is. */
    mark: readonly [number, number, number]
  }> | null
}>

export type Weight = 'regular' | 'bold'

/** The name as it is kept, in normal form, with the picture of it where one is needed. */
export function nameOnPaper(name: string, number: number, weight: Weight): NameOnPaper {
  const text = name.normalize('NFC')
  return { text, drawing: simpleLetters.test(text) ? null : drawingOf(text, number, weight) }
}

/** Latin letters of Western Europe, Turkish, Polish and Somali, as the font has them in one piece. */
const simpleLetters = /^[\u0020-\u007e\u00a0-\u017f\u2010-\u2019]*$/

/** Points: large enough that nothing is lost to rounding. */
const size = 100

function drawingOf(text: string, number: number, weight: Weight): NameOnPaper['drawing'] {
  const rightToLeft = beginsAtRight(text)
  const svg = drawn('paper/name.typ', { text, size, weight, rightToLeft })
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return {
    svg,
    width: Number(width) / size,
    height: Number(height) / size,
    below: 0.55,
    rightToLeft,
    mark: markOf(number),
  }
}

/** A red that no template uses, and the number in green and blue. */
function markOf(number: number): readonly [number, number, number] {
  return [markRed, Math.floor(number / 256), number % 256]
}
export const markRed = 1
