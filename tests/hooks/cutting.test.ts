import sharp from 'sharp'
import { expect, test } from 'vitest'
import { at, fetchFile, rest, textAt } from '../support/doors'
import { make } from '../support/factories'
import { person } from '../support/people'

async function picture() {
  const data = await sharp({ create: { width: 64, height: 32, channels: 3, background: '#946' } })
    .png()
    .toBuffer()
  const body = new FormData()
  body.set('_payload', JSON.stringify({ alt: 'En prøve', people: 'none' }))
  body.set('file', new Blob([new Uint8Array(data)], { type: 'image/png' }), 'x.png')
  const as = await person('editor')
  const { json } = await rest('POST', '/api/media', { as, body })
  return { as, id: textAt(json, 'doc', 'id'), address: textAt(json, 'doc', 'url') }
}

test('a picture is cut by numbers, and by nothing else', async () => {
  const { as, id } = await picture()
  const cutting = (edits: string) => rest('PATCH', `/api/media/${id}?${edits}`, { as, body: {} })
  for (const edits of [
    '=x',
    '[]=1',
    '[focalPoint]=x',
    '[focalPoint][x]=NaN&uploadEdits[focalPoint][y]=1',
    '[focalPoint][x][a]=1',
    '[crop]=1',
    '[crop][x]=NaN&uploadEdits[crop][y]=0',
    '[widthInPixels]=x',
  ]) {
    const { status, text } = await cutting(`uploadEdits${edits}`)
    expect(status, edits).toBe(400)
    expect(text).toContain('forkert form')
  }
  const right = ['crop][x]=0', 'crop][y]=0', 'widthInPixels]=10', 'heightInPixels]=10']
  const { status, json } = await cutting(right.map((one) => `uploadEdits[${one}`).join('&'))
  expect([status, at(json, 'doc', 'width')]).toEqual([200, 10])
})

test('whoever says at great length what she has of it is answered at once', async () => {
  const { as, address } = await picture()
  const begun = performance.now()
  const headers = { 'If-None-Match': `"a"${' '.repeat(150_000)}"b"` }
  expect((await rest('GET', address, { as, headers })).status).toBe(200)
  expect(performance.now() - begun).toBeLessThan(2000)
})

/** From a telephone that was held on end: red above blue, and where it was taken in it. */
async function photograph(): Promise<Buffer> {
  const half = (background: string) =>
    sharp({ create: { width: 32, height: 32, channels: 3, background } })
      .png()
      .toBuffer()
  return sharp({ create: { width: 64, height: 32, channels: 3, background: '#f00' } })
    .composite([{ input: await half('#00f'), left: 32, top: 0 }])
    .withExif({ IFD0: { Make: 'Kanariefon' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** Sends a file with how it is to be cut, as the window does in which a file is chosen. */
async function sentWithCut(collection: 'media' | 'receipts', data: Buffer, cut: string) {
  const fields =
    collection === 'media'
      ? { alt: 'En prøve', people: 'none' }
      : { expense: await make('expenses') }
  const body = new FormData()
  body.set('_payload', JSON.stringify(fields))
  body.set('file', new Blob([new Uint8Array(data)], { type: 'image/jpeg' }), 'x.jpg')
  const as = await person('coordinator')
  const { json, status } = await rest('POST', `/api/${collection}?${cut}`, { as, body })
  const { bytes } = await fetchFile(textAt(json, 'doc', 'url'), as)
  return { status, doc: at(json, 'doc'), bytes, ...(await sharp(bytes).metadata()) }
}

const cutTo = (x: number, y: number, width: number, height: number) =>
  Object.entries({ 'crop][x': x, 'crop][y': y, widthInPixels: width, heightInPixels: height })
    .map(([name, value]) => `uploadEdits[${name}]=${value}`)
    .join('&')

test.each([
  ['media', 'webp', 'image/webp'],
  ['receipts', 'jpeg', 'image/jpeg'],
] as const)(
  'a photograph that is cut as it is sent to %s stands upright',
  async (to, format, type) => {
    const kept = await sentWithCut(to, await photograph(), cutTo(0, 50, 32, 32))
    expect(kept).toMatchObject({ status: 201, format, width: 32, height: 32 })
    expect(kept.doc).toMatchObject({ mimeType: type, width: 32, height: 32 })
    expect(at(kept.doc, 'filesize')).toBe(kept.bytes.length)
    const [red = 255, , blue = 0] = await sharp(kept.bytes)
      .resize(1, 1)
      .removeAlpha()
      .raw()
      .toBuffer()
    expect(blue - red).toBeGreaterThan(150)
  },
)

test.each(['media', 'receipts'] as const)(
  'what is cut at none of its sides tells nothing of where it was taken: %s',
  async (to) => {
    const whole = await sentWithCut(to, await photograph(), cutTo(0, 0, 64, 32))
    const upright = await sentWithCut(to, await photograph(), cutTo(0, 0, 32, 64))
    for (const { bytes, exif } of [whole, upright]) {
      expect(exif).toBeUndefined()
      expect(bytes.toString('latin1')).not.toMatch(/Kanarie|Exif|GPS/)
    }
    expect(upright).toMatchObject({ status: 201, width: 32, height: 64 })
  },
)

test('a picture is made as narrow as others, and cut within its sides', async () => {
  const wide = await sharp({
    create: { width: 4000, height: 800, channels: 3, background: '#946' },
  })
    .jpeg()
    .toBuffer()
  expect(await sentWithCut('media', wide, cutTo(0, 0, 3900, 800))).toMatchObject({ width: 3200 })
  const beyond = await sentWithCut('media', wide, cutTo(50, 50, 9000, 9000))
  expect(beyond).toMatchObject({ status: 201, width: 2000, height: 400 })
})
