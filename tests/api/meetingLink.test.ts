import { expect, test } from 'vitest'
import { at, listAt, rest, rows, textAt } from '../support/doors'
import { make, step, type Data } from '../support/factories'
import { people, person } from '../support/people'
import { form, signingUp } from './signingUp'

const meeting = (given: Data = {}) =>
  make('activities', { kind: 'informationMeeting', status: 'planned', ...given })

const postersOf = async (activity: string) =>
  rows('SELECT id, code, arrivals, sign_ups FROM posters WHERE activity_id = $1', [activity])

test('an information meeting has a link of its own from when it is announced, and one', async () => {
  const id = await meeting()
  expect(await postersOf(id)).toEqual([])
  await step('activities', id, { status: 'announced' })
  const [poster] = await postersOf(id)
  expect(poster?.['code']).toMatch(/^[A-Z0-9]{5}$/)
  await step('activities', id, { participants: 14, status: 'held' })
  await Promise.all(
    [
      step('activities', id, { participants: 15 }),
      step('activities', id, { participants: 16 }),
    ].map((one) => one.catch(() => null)),
  )
  expect(await postersOf(id)).toEqual([poster])
  const evening = await make('activities', { kind: 'foodEvening' })
  expect(await postersOf(evening)).toEqual([])
})

test('who signs up from it is counted for the meeting, and came from a meeting', async () => {
  const id = await meeting({ status: 'announced' })
  const code = textAt((await postersOf(id))[0], 'code')
  await signingUp(form({ poster: code, name: 'Prøve Mødt' }))
  expect(Number((await postersOf(id))[0]?.['sign_ups'])).toBe(1)
  expect(
    await rows('SELECT source, poster_code FROM applicants WHERE name = $1', ['Prøve Mødt']),
  ).toEqual([{ source: 'meeting', poster_code: code }])
})

test('its sheet is printed in any of the seven languages, for staff, under the same code', async () => {
  const id = await meeting({ status: 'announced' })
  const [poster] = await postersOf(id)
  const { editor, municipality, anonymous } = await people()
  const sheet = (as: typeof editor, language: string) =>
    rest('GET', `/api/posters/${textAt(poster, 'id')}/a4?language=${language}`, { as })
  for (const [asked, made] of [
    ['ar', 'ar'],
    ['so', 'so'],
    ['<b>', 'da'],
  ] as const) {
    const answer = await sheet(editor, asked)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.headers.get('content-disposition')).toContain(
      `${textAt(poster, 'code')}-${made}.pdf`,
    )
  }
  for (const as of [municipality, anonymous]) expect((await sheet(as, 'ar')).status).toBe(403)
})

test('nobody gives a poster to a meeting, nor shows outsiders that it has one', async () => {
  const id = await meeting()
  const as = await person('editor')
  const body = { place: 'Vaskeriet', language: 'da', activity: id }
  const made = await rest('POST', '/api/posters?depth=0', { as, body })
  expect(at(made.json, 'doc', 'activity')).toBeFalsy()
  expect(await postersOf(id)).toEqual([])
  await step('activities', id, { status: 'announced' })
  const code = textAt((await postersOf(id))[0], 'code')
  const seen = await rest('GET', `/api/activities/${id}?depth=3`)
  expect(seen.status).toBe(200)
  expect(seen.text).not.toContain(code)
  expect(listAt((await rest('GET', '/api/posters')).json, 'docs')).toEqual([])
})
