import { expect, it } from 'vitest'
import { fakeFront, html, type Page } from './fakeFront'

const refusing =
  (headers: Readonly<Record<string, string>> = {}): Page =>
  (response) => {
    response.writeHead(429, headers).end()
  }

const throttled = '<head><meta name="x-status" content="429"/></head><p>Vent</p>'

it.each([
  ['a page', '/da/tilmeld/1', html(throttled), '60'],
  ['a calendar', '/da/min-kalender/x/kalender.ics', refusing(), '60'],
  ['what a phone sends', '/da/min-side/x/samtale/gem', refusing(), '60'],
  ['the API', '/api/users/login', refusing({ 'retry-after': '840' }), '840'],
])('whoever asks too much of %s is told when to ask again', async (_, path, page, seconds) => {
  const { get, stop } = await fakeFront({ [path]: page })
  const { status, headers } = await get(path)
  expect([status, headers['retry-after']]).toEqual([429, seconds])
  await stop()
})
