import sharp, { type Sharp } from 'sharp'

export type Area = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The dark shapes of a drawing: where they stand, and what they look like whatever their size. */
export type Ink = {
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
  /** One byte a point. */
  readonly points: Buffer
}

/** The ink within a part of a picture of dark letters on a light ground. */
export async function inkIn(picture: Buffer, area: Area): Promise<Ink> {
  const dark = sharp(picture).extract(area).flatten().toColourspace('b-w').negate().normalise()
  return seen(dark.threshold(120), area)
}

/** What a text looks like by another hand: Pango's, with the same font. */
export async function inkByPango(text: string): Promise<Ink> {
  const drawing = { text, font: 'Vazirmatn Bold', fontfile: font, dpi: 600, rgba: true }
  const letters = await sharp({ text: drawing }).extractChannel('alpha').png().toBuffer()
  return seen(sharp(letters), { left: 0, top: 0 })
}

const font = 'node_modules/@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf'

/** From 0 to 1: the ink that both have, of all that there is. */
export function likeness(one: Ink, other: Ink): number {
  let [shared, all] = [0, 0]
  for (const [index, a] of one.points.entries()) {
    const b = other.points[index] ?? 0
    shared += Math.min(a, b)
    all += Math.max(a, b)
  }
  return shared / all
}

async function seen(image: Sharp, { left, top }: Pick<Area, 'left' | 'top'>): Promise<Ink> {
  const whole = await image.toColourspace('b-w').png().toBuffer()
  const { data, info } = await sharp(whole)
    .trim({ background: '#000', threshold: 60 })
    .toBuffer({ resolveWithObject: true })
  const { trimOffsetLeft = 0, trimOffsetTop = 0, width, height } = info
  const from = { x: left - trimOffsetLeft, y: top - trimOffsetTop }
  const points = await sharp(data)
    .resize(800, 100, { fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer()
  return { from, to: { x: from.x + width, y: from.y + height }, points }
}
