import { describe, expect, test } from 'vitest'
import { at, graphql, local, rest, textAt } from '../support/doors'
import { make } from '../support/factories'
import { person } from '../support/people'

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
  const beyond = await part(`bytes=${size}-`)
  expect([beyond.status, beyond.headers.get('cache-control')]).toEqual([416, 'no-store'])
  expect((await rest('GET', new URL(url).pathname)).status).toBe(200)
  expect((await rest('GET', '/api/recordings/file/ikke-til.mp3')).status).toBe(404)
})

describe('what a telephone or a browser has recorded', () => {
  const sent = async (language: string, name: string, head: string) => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ page: 'privacy', language }))
    const data = Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(64)])
    body.set('file', new Blob([new Uint8Array(data)], { type: 'audio/mp4' }), name)
    return rest('POST', '/api/recordings', { as: await person('coordinator'), body })
  }

  test.each([
    ['ar', 'Ny optagelse 3.m4a', '\0\0\0\u001cftypM4A \0\0\0\0M4A mp42isom\0\0\0\0', 'm4a'],
    ['fa', 'Optagelse.m4a', '\0\0\0\u0018ftypmp42\0\0\0\0mp41isom', 'mp4'],
    [
      'ur',
      'lyd.webm',
      '\u001aE\u00df\u00a3\u0001\0\0\0\0\0\0\u001fB\u0086\u0081\u0001B\u0082\u0084webm',
      'webm',
    ],
  ])('is taken in %s from %s', async (language, name, head, ending) => {
    const answer = await sent(language, name, head)
    expect(answer.status, answer.text).toBe(201)
    expect(textAt(answer.json, 'doc', 'filename')).toMatch(
      new RegExp(`^[0-9a-f-]{36}\\.${ending}$`),
    )
  })

  test('is refused in words that say which kinds are taken', async () => {
    const answer = await sent('tr', 'gammel.amr', '#!AMR\n')
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('M4A / MP4 / WebM / OGG / MP3')
  })
})
