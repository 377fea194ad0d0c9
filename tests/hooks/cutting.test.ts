import sharp from 'sharp'
import { expect, test } from 'vitest'
import { at, rest, textAt } from '../support/doors'
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
