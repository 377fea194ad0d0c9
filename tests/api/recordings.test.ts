import { expect, test } from 'vitest'
import { at, graphql, local, rest, textAt } from '../support/doors'
import { make } from '../support/factories'

test('a recording is found by page and language, and played by strangers in parts', async () => {
  const id = await make('recordings', { page: 'talk', language: 'so' })
  const found = await graphql(
    '{ Recordings(where: { page: { equals: talk }, language: { equals: so } }) { docs { url } } }',
  )
  const url = textAt(found.data, 'Recordings', 'docs', 0, 'url')
  const size = Number(
    at(await (await local()).findByID({ collection: 'recordings', id }), 'filesize'),
  )
  const part = (range: string) => rest('GET', new URL(url).pathname, { headers: { Range: range } })
  // Without an answer in parts, telephones from Apple play nothing.
  expect((await part('bytes=0-1')).status).toBe(206)
  expect((await part(`bytes=${size}-`)).status).toBe(416)
  expect((await rest('GET', new URL(url).pathname)).status).toBe(200)
  expect((await rest('GET', '/api/recordings/file/ikke-til.mp3')).status).toBe(404)
})
