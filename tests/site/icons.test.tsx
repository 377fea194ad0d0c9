import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { Mark } from '@/site/ui/Mark'
import { viewport } from '@/site/ui/viewport'
import { token } from './tokens'

describe('the icons are the mark', () => {
  const fills = { 'mark-frame': 'wall-deep', 'mark-light': 'lamp', 'mark-door': 'accent' }
  const mark = Object.entries(fills).reduce(
    (svg, [name, colour]) => svg.replaceAll(`class="${name}"`, `fill="${token(colour).light}"`),
    renderToStaticMarkup(<Mark />).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
  )
  const wide = mark.replace('viewBox="0 0 32 32"', 'viewBox="-6 -6 44 44"')

  const icon = readFileSync('src/app/(site)/icon.svg')
  const ico = readFileSync('src/app/favicon.ico')
  const favicon = picturesIn(ico)
  const apple = readFileSync('src/app/(site)/apple-icon.png')

  test('in a tab', async () => {
    expect(await difference(icon, mark, 64)).toBeLessThan(3)
    expect(
      (await Promise.all(favicon.map((one) => sharp(one).metadata()))).map(({ width }) => width),
    ).toEqual([16, 32, 48])
    for (const one of favicon) expect(await difference(one, mark, 48)).toBeLessThan(12)
  })

  test('on a telephone’s screen, on the ground of the site', async () => {
    expect(await sharp(apple).metadata()).toMatchObject({
      width: 180,
      height: 180,
      hasAlpha: false,
    })
    expect(await difference(apple, wide, 180, token('warm').light)).toBeLessThan(3)
  })

  test('and light', () => {
    expect(icon.length + ico.length + apple.length).toBeLessThan(4000)
  })
})

test('what a browser paints around the page is the page’s ground', () => {
  const { themeColor } = viewport
  expect([themeColor].flat()).toEqual([
    { media: '(prefers-color-scheme: light)', color: token('ground').light },
    { media: '(prefers-color-scheme: dark)', color: token('ground').dark },
  ])
})

/** The PNGs of an .ico file, whose list names where each begins and how long it is. */
function picturesIn(ico: Buffer): readonly Buffer[] {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index
    const from = ico.readUInt32LE(entry + 12)
    return ico.subarray(from, from + ico.readUInt32LE(entry + 8))
  })
}

/** How far the two are apart in a point, on average, from 0 to 255. */
async function difference(
  icon: Buffer,
  svg: string,
  side: number,
  ground = '#ffffff',
): Promise<number> {
  const [one, other] = await Promise.all(
    [icon, Buffer.from(svg)].map((picture) =>
      sharp(picture, { density: 600 })
        .resize(side, side)
        .flatten({ background: ground })
        .removeAlpha()
        .raw()
        .toBuffer(),
    ),
  )
  const apart = [...(one ?? [])].map((value, index) => Math.abs(value - (other?.[index] ?? 0)))
  return apart.reduce((sum, value) => sum + value, 0) / apart.length
}
