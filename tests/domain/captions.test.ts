import { describe, expect, it } from 'vitest'
import { longestTranscript, refuseCaptions, refuseTranscript } from '@/domain/captions'

const codes = (text: string) => refuseCaptions(text).map(({ path, code }) => `${path}: ${code}`)
const cue = '00:00.000 --> 00:02.500'

describe('captions', () => {
  it.each([
    `WEBVTT\n\n${cue}\nHej`,
    `\ufeffWEBVTT - en overskrift\r\n\r\n1\r\n${cue} align:start\r\nHej & velkommen <3`,
    'WEBVTT\n\n01:59:59.000 --> 02:00:00.000\nسلام',
    `WEBVTT\n\nNOTE en bemærkning\n\n${cue}\n- Hej\n- Hej hej`,
  ])('%j are taken', (text) => {
    expect(codes(text)).toEqual([])
  })

  it.each([
    ['', 'missing'],
    [' \n ', 'missing'],
    [`${cue}\nHej`, 'captionsForm'],
    [`WEBVTTX\n\n${cue}\nHej`, 'captionsForm'],
    ['WEBVTT', 'captionsEmpty'],
    ['WEBVTT\n\nHej', 'captionsEmpty'],
    ['WEBVTT\n\n0:00 --> 0:02\nHej', 'captionsTime'],
    ['WEBVTT\n\n00:00,000 --> 00:02,000\nHej', 'captionsTime'],
    ['WEBVTT\n\n00:02.000 --> 00:01.000\nHej', 'captionsTime'],
    ['WEBVTT\n\n00:61.000 --> 01:62.000\nHej', 'captionsTime'],
    [`WEBVTT\n\n${cue}\n<script>alert(1)</script>`, 'markupFound'],
    [`WEBVTT\n\n${cue}\n<v Nabo>Hej`, 'markupFound'],
    [`WEBVTT\n\n${cue}\n${'x'.repeat(longestTranscript)}`, 'textTooLong'],
  ])('%j are refused: %s', (text, code) => {
    expect(codes(text)).toEqual([`captions: ${code}`])
  })

  it('name the line of time that cannot be read', () => {
    const [found] = refuseCaptions(`WEBVTT\n\n${cue}\nHej\n\n00:03 --> 00:04\nIgen`)
    expect(found?.values).toEqual({ line: '00:03 --> 00:04' })
  })
})

it('a transcript is plain text', () => {
  expect(refuseTranscript('Hun siger: 2 < 3 og 5 > 4.\n\nSå smiler hun.')).toEqual([])
  expect(refuseTranscript('<p>Hej</p>')).toEqual([{ path: 'transcript', code: 'markupFound' }])
  expect(refuseTranscript('')).toEqual([{ path: 'transcript', code: 'missing' }])
})
