import { sharp } from '@/native/sharp'

/** Plainly drawn and of nobody: what stands in the demo where a photograph would. */
export const motifs = ['doors', 'table', 'rail', 'path', 'water', 'windows', 'cups'] as const
export type Motif = (typeof motifs)[number]

/** A picture as the admin takes one. */
export async function drawn(motif: Motif) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800">${drawings[motif]}</svg>`
  const data = await sharp(Buffer.from(svg)).resize(1200, 800).png().toBuffer()
  return { name: `${motif}.png`, data, mimetype: 'image/png', size: data.length }
}

const plum = '#7a1f54'
const night = '#2a1b33'
const dusk = '#4a3350'
const lamp = '#f6b32f'
const cream = '#fcebdc'
const wall = '#e8c4ad'
const clay = '#c98f77'
const leaf = '#2d6a5a'

const ground = (fill: string) => `<rect width="1200" height="800" fill="${fill}"/>`
const disc = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`
const box = ([x, y, width, height]: readonly [number, number, number, number], fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}"/>`
const shape = (path: string, fill: string) => `<path d="${path}" fill="${fill}"/>`
const arch = (x: number, width: number, top: number, fill: string) =>
  shape(`M${x} 800V${top}a${width / 2} ${width / 2} 0 0 1 ${width} 0V800z`, fill)

/** The drawing once for each of these numbers. */
const each = (numbers: readonly number[], draw: (number: number, index: number) => string) =>
  numbers.map(draw).join('')

const drawings = {
  doors:
    ground(dusk) +
    each([80, 340, 860], (x) => arch(x, 200, 360, night)) +
    arch(560, 240, 330, lamp) +
    shape('M560 800V330a120 120 0 0 1 4-30l-124 60V800z', plum) +
    shape('M620 800v-150c0-74 120-74 120 0v150z', night) +
    disc(680, 545, 50, night),
  table:
    ground(wall) +
    disc(600, 400, 320, clay) +
    disc(600, 400, 292, cream) +
    each([0, 45, 90, 135, 180, 225, 270, 315], (angle, index) => {
      const turn = (angle * Math.PI) / 180
      const [x, y] = [600 + 205 * Math.cos(turn), 400 + 205 * Math.sin(turn)]
      return disc(x, y, 62, '#ffffff') + disc(x, y, 38, [plum, lamp, leaf, clay][index % 4] ?? plum)
    }) +
    disc(600, 400, 82, plum) +
    disc(600, 400, 56, lamp),
  rail:
    ground(cream) +
    box([90, 150, 1020, 16], night) +
    each([120, 270, 420, 570, 720, 870, 1000], (x, index) =>
      shape(
        `M${x + 50} 166v34L${x - 10} 250v${280 + (index % 3) * 70}h120v-${280 + (index % 3) * 70}L${x + 50} 200z`,
        [plum, leaf, lamp, clay, dusk, wall, leaf][index] ?? plum,
      ),
    ) +
    shape('M0 700h1200v100H0z', wall),
  path:
    ground('#fbdcb5') +
    disc(870, 250, 120, lamp) +
    shape('M0 470C220 330 420 330 640 440S1050 500 1200 390V800H0z', '#7fae9c') +
    shape('M0 600C260 470 560 500 780 570S1100 600 1200 540V800H0z', leaf) +
    shape(
      'M520 800C560 700 780 680 760 610S560 560 640 505c60-40 110-30 96-52-60 16-170 30-190 84s150 50 130 100S400 700 360 800z',
      cream,
    ),
  water:
    ground('#fbe3cf') +
    disc(360, 300, 150, lamp) +
    each([400, 500, 600, 700], (y, index) =>
      shape(
        `M0 ${y}c100-60 200-60 300 0s200 60 300 0 200-60 300 0 200 60 300 0V800H0z`,
        ['#a9cfc2', '#6fa795', leaf, '#1d4c41'][index] ?? leaf,
      ),
    ),
  windows:
    ground(clay) +
    each([0, 1, 2], (row) =>
      each([0, 1, 2, 3, 4], (column) => {
        const lit = (row * 5 + column * 3) % 4 === 0
        const [x, y] = [110 + column * 210, 100 + row * 225]
        return box([x, y, 140, 160], lit ? lamp : dusk) + box([x + 66, y, 8, 160], clay)
      }),
    ) +
    shape('M0 770h1200v30H0z', night),
  cups:
    ground(leaf) +
    each([190, 500, 810], (x, index) => {
      const fill = [cream, lamp, wall][index] ?? cream
      const steam = `<path d="M${x + 80} 270c-40-50 40-80 0-130" fill="none" stroke="${cream}" stroke-width="14" stroke-linecap="round" opacity=".6"/>`
      return (
        steam +
        shape(`M${x} 330h200v120a100 100 0 0 1-200 0z`, fill) +
        shape(`M${x + 196} 356c70 0 70 110-10 118v-30c36-6 36-56 10-58z`, fill) +
        box([x - 30, 572, 260, 18], night)
      )
    }) +
    shape('M0 590h1200v210H0z', '#1d4c41'),
} satisfies Record<Motif, string>
