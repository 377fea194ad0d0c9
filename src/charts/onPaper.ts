import { classOf, placeOf, type Drawing, type Shape } from './drawing'
import { patterns, stripe } from './patterns'

/** Of the drawing on paper: its letters' height, and its width in them. */
const letter = 10
const width = 44

/**
 * The same drawing as an SVG of its own. Its colours are named as in the tokens and are put in where
 * it is printed: accent, ink, soft-ink, wall and paper.
 */
export function onPaper({ height, shapes }: Drawing): string {
  const size = `width="${width * letter}" height="${Math.ceil(height * letter)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-size="${letter}" font-family="Vazirmatn, DejaVu Sans">`,
    `<style>${looks}</style><defs>${patterns.map(patternOf).join('')}</defs>`,
    ...shapes.map(elementOf),
    '</svg>',
  ].join('')
}

const looks = [
  'text{fill:var(--ink);stroke:var(--paper);stroke-width:2;paint-order:stroke}',
  '.chart-told{fill:var(--soft-ink)}',
  '.chart-label{font-weight:700}',
  '.chart-at-middle{text-anchor:middle}',
  '.chart-at-end{text-anchor:end}',
  '.chart-whole,.chart-planned{fill:var(--paper);stroke:var(--soft-ink)}',
  '.chart-part,.chart-actual,.chart-stripe{fill:var(--accent)}',
  '.chart-ground{fill:var(--paper)}',
  '.chart-over,.chart-ongoing{stroke:var(--accent)}',
  '.chart-hidden{stroke:var(--accent);stroke-dasharray:4 3}',
  '.chart-mark{stroke:var(--ink);stroke-width:3}',
  '.chart-rim{stroke:var(--paper);stroke-width:7}',
  '.chart-grid{stroke:var(--wall)}',
].join('')

const patternOf = ({ look, turn }: (typeof patterns)[number]) => {
  const { every } = stripe
  return (
    `<pattern id="${look}" width="${every}" height="${every}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">` +
    `<rect class="chart-ground" width="${every}" height="${every}"/>` +
    `<rect class="chart-stripe" width="${stripe.width}" height="${every}"/></pattern>`
  )
}

function elementOf(shape: Shape): string {
  const isStriped = patterns.some(({ look }) => look === shape.look)
  const given = Object.entries({
    class: classOf(shape),
    ...placeOf(shape),
    ...(isStriped ? { fill: `url(#${shape.look})` } : {}),
  }).map(([name, value]) => `${name}="${value}"`)
  const text = shape.tag === 'text' ? escaped(shape.text) : ''
  return `<${shape.tag} ${given.join(' ')}>${text}</${shape.tag}>`
}

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;')
