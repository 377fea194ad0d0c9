import { beforeAll, describe, expect, test } from 'vitest'
import { at, rest, rows, textAt } from '../support/doors'
import { admitted, make, team } from '../support/factories'
import type { People, ViewerName } from '../support/people'
import { people, viewers } from '../support/people'
import { form, signingUp } from './signingUp'

let everyone: People
let hers: string
let diploma: string
let poster: string
beforeAll(async () => {
  everyone = await people()
  hers = await team({ name: 'Prøvehold Æble' })
  await admitted(hers, { name: 'لالہ Prøvesen', telephone: '+4520000042' })
  await make('sessions', { team: hers, startsAt: soon(1), endsAt: soon(4) })
  diploma = await make('diplomas', { team: hers })
  poster = await make('posters')
})

const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const programme: readonly ViewerName[] = ['coordinator', 'projectLeader', 'admin']
const papers: readonly (readonly [string, () => string, readonly ViewerName[]])[] = [
  ['attendance sheet', () => `/api/teams/${hers}/print/fremmoedeark`, programme],
  ['name tags', () => `/api/teams/${hers}/print/navneskilte`, programme],
  ['list', () => `/api/teams/${hers}/print/deltagerliste`, programme],
  ['own list', () => `/api/teams/${hers}/print/deltagerliste-med-telefon`, programme],
  ['diplomas', () => `/api/teams/${hers}/print/diplomer`, programme],
  ['one diploma', () => `/api/diplomas/${diploma}/pdf`, programme],
  ['poster', () => `/api/posters/${poster}/a4`, ['editor', ...programme]],
  ['invitation', () => `/api/posters/${poster}/a5`, ['editor', ...programme]],
]

describe.each(papers)('the %s', (_, address, may) => {
  test.each(viewers)('for %s', async (viewer) => {
    const answer = await rest('GET', address(), { as: everyone[viewer] })
    if (!may.includes(viewer)) {
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain('%PDF')
      return
    }
    expect(answer.status, answer.text.slice(0, 300)).toBe(200)
    expect(answer.text.slice(0, 5)).toBe('%PDF-')
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/)
  })
})

test('a paper with women on it leaves a line in the log, and no name', async () => {
  await rest('GET', `/api/teams/${hers}/print/deltagerliste-med-telefon`, {
    as: everyone.coordinator,
  })
  const [line] = await rows(
    `SELECT * FROM audit_events WHERE document = $1 AND action = 'export' ORDER BY at DESC LIMIT 1`,
    [hers],
  )
  expect(line).toMatchObject({ reason: 'deltagerliste-med-telefon', actor_role: 'coordinator' })
  expect(JSON.stringify(line)).not.toContain('Prøvesen')
})

test('a team without women, evenings or diplomas is told so in words', async () => {
  const empty = await team()
  const as = everyone.coordinator
  for (const [paper, words] of [
    ['fremmoedeark', 'ingen kommende mødegang'],
    ['deltagerliste', 'ingen deltagere'],
    ['diplomer', 'ingen gyldige diplomer'],
  ]) {
    const answer = await rest('GET', `/api/teams/${empty}/print/${paper}`, { as })
    expect(answer.status).toBe(400)
    expect(textAt(answer.json, 'errors', 0, 'message')).toContain(words)
  }
})

describe('a poster', () => {
  const stored = async () => {
    const [row] = await rows('SELECT code, sign_ups, arrivals FROM posters WHERE id = $1', [poster])
    return { code: textAt(row, 'code'), signUps: Number(row?.['sign_ups']) }
  }

  test('counts who signed up from it, once, and her record says which it was', async () => {
    const { code, signUps } = await stored()
    const input = form({ poster: code.toLowerCase(), name: 'Prøve Plakat' })
    expect((await signingUp(input)).code).toBeTypeOf('string')
    await signingUp(input)
    expect((await stored()).signUps).toBe(signUps + 1)
    const [her] = await rows('SELECT source, poster_code FROM applicants WHERE name = $1', [
      'Prøve Plakat',
    ])
    expect(her).toEqual({ source: 'poster', poster_code: code })
  })

  test('that is none is no reason to refuse her, and is not kept', async () => {
    for (const [name, code] of [
      ['Prøve Ukendt', 'YYYYY'],
      ['Prøve Sær', '<script>'],
    ])
      expect((await signingUp(form({ name, poster: code }))).code).toBeTypeOf('string')
    const kept = await rows(
      `SELECT source, poster_code FROM applicants WHERE name IN ('Prøve Ukendt', 'Prøve Sær')`,
    )
    expect(kept).toEqual([
      { source: 'form', poster_code: null },
      { source: 'form', poster_code: null },
    ])
  })

  test('keeps its code and its counts, whoever sends others', async () => {
    const { code } = await stored()
    const body = { code: 'HJK37', signUps: 900, arrivals: 900, place: 'Et andet sted' }
    const as = everyone.editor
    const changed = await rest('PATCH', `/api/posters/${poster}`, { as, body })
    expect(at(changed.json, 'doc')).toMatchObject({ code, place: 'Et andet sted' })
    expect(Number(at(changed.json, 'doc', 'signUps'))).toBeLessThan(900)
    const made = await rest('POST', '/api/posters', { as, body: { ...body, language: 'so' } })
    expect(at(made.json, 'doc')).toMatchObject({ signUps: 0, arrivals: 0 })
    expect(at(made.json, 'doc', 'code')).not.toBe('HJK37')
  })
})
