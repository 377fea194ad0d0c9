import { expect, test } from 'vitest'
import { at, rest } from '../support/doors'
import { dataFor, make } from '../support/factories'
import { person } from '../support/people'
import { changing, done, refused, stored } from './attempts'

test('a film is kept only with captions that browsers read and a transcript in plain text', async () => {
  const editor = await person('editor')
  const id = await make('films')
  const words = await dataFor('films')
  const attempt = (change: object) => changing('films', id, { ...words, ...change }, editor)
  refused(await attempt({ captions: '' }), 'captions', /Udfyld/)
  refused(await attempt({ captions: 'Hej' }), 'captions', /WEBVTT/)
  const timed = (line: string) => ({ captions: `WEBVTT\n\n${line}\nHej` })
  refused(await attempt(timed('0:01 --> 0:02')), 'captions', /0:01 --> 0:02/)
  refused(
    await attempt({ captions: `${String(words['captions'])}<b>!</b>` }),
    'captions',
    /ren tekst/,
  )
  refused(await attempt({ transcript: null }), 'transcript', /Udfyld/)
  refused(await attempt({ transcript: '<p>Hej</p>' }), 'transcript', /ren tekst/)
  done(await attempt(timed('00:01.000 --> 00:02.000')))
  expect(at(await stored('films', id), 'captions')).toContain('00:01.000')
})

test('strangers fetch a released film piece by piece, and another not at all', async () => {
  const hidden = await make('films')
  const shown = await make('films', { released: true })
  const address = async (id: string) =>
    `/api/films/file/${String(at(await stored('films', id), 'filename'))}`
  expect((await rest('GET', await address(hidden))).status).toBe(404)
  const part = await rest('GET', await address(shown), { headers: { Range: 'bytes=4-7' } })
  expect([part.status, part.text]).toEqual([206, 'ftyp'])
  const whole = await rest('GET', await address(shown))
  const end = await rest('GET', await address(shown), { headers: { Range: 'bytes=-99999999' } })
  expect([end.status, end.text === whole.text]).toEqual([206, true])
})

test('a part comes only of the film that one had before, and several parts are all of it', async () => {
  const film = await stored('films', await make('films', { released: true }))
  const asked = (headers: Record<string, string>) =>
    rest('GET', `/api/films/file/${String(at(film, 'filename'))}`, { headers })
  const whole = await asked({})
  const tag = whole.headers.get('ETag') ?? ''
  const fitting = await asked({ Range: 'bytes=4-7', 'If-Range': tag })
  expect([fitting.status, fitting.text]).toEqual([206, 'ftyp'])
  for (const headers of [
    { Range: 'bytes=4-7', 'If-Range': '"another"' },
    { Range: 'bytes=4-7', 'If-Range': `W/${tag}` },
    { Range: 'bytes=0-1,4-7' },
  ]) {
    const answer = await asked(headers)
    expect([answer.status, answer.text === whole.text]).toEqual([200, true])
  }
})

test('a film may be of some minutes', async () => {
  const begin = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1')
  const data = new Uint8Array(Buffer.concat([begin, Buffer.alloc(60_000_000)]))
  const body = new FormData()
  body.set('_payload', JSON.stringify(await dataFor('films')))
  body.set('file', new Blob([data], { type: 'video/mp4' }), 'lang.mp4')
  const answer = await rest('POST', '/api/films', { as: await person('editor'), body })
  expect(answer.status, answer.text).toBe(201)
  expect(at(answer.json, 'doc', 'filesize')).toBe(data.length)
})
