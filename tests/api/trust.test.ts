import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, listAt, local, rows, textAt } from '../support/doors'
import { admitted, applicant, make, team } from '../support/factories'

const check = `query ($code: String!) { diplomaCheck(code: $code) { state name awarded } }`

async function checked(code: string): Promise<unknown> {
  const answer = await graphql(check, { variables: { code } })
  expect(answer.errors).toEqual([])
  return at(answer.data, 'diplomaCheck')
}

/** A diploma of somebody who has passed, with its code. */
async function diploma(given: object = {}): Promise<{ id: string; her: string; code: string }> {
  const her = await applicant({ status: 'active', trainedEarlier: true })
  const data = { applicant: her, name: 'Prøve Navnesen', awardedOn: '2018-06-13T10:00:00.000Z' }
  const id = await make('diplomas', { ...data, ...given })
  const [row] = await rows('select check_code from diplomas where id::text = $1', [id])
  return { id, her, code: textAt(row, 'check_code') }
}

describe('the check of a diploma', () => {
  test('says that it is valid and of which month, and no name', async () => {
    const { code } = await diploma()
    expect(await checked(code)).toEqual({ state: 'valid', name: null, awarded: '2018-06' })
    const typed = `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase()
    expect(await checked(typed)).toEqual({ state: 'valid', name: null, awarded: '2018-06' })
  })

  test('names her while she consents, and not before or after', async () => {
    const { code, her } = await diploma()
    await make('consents', { applicant: her, purpose: 'contact' })
    expect(at(await checked(code), 'name')).toBeNull()
    const consent = await make('consents', { applicant: her, purpose: 'diplomaName' })
    expect(at(await checked(code), 'name')).toBe('Prøve Navnesen')
    const withdrawnAt = new Date().toISOString()
    await (await local()).update({ collection: 'consents', id: consent, data: { withdrawnAt } })
    expect(at(await checked(code), 'name')).toBeNull()
  })

  test('of a revoked one tells no name, whatever she consented to', async () => {
    const { code, her, id } = await diploma()
    await make('consents', { applicant: her, purpose: 'diplomaName' })
    await rows('update diplomas set revoked_at = now() where id::text = $1', [id])
    expect(await checked(code)).toEqual({ state: 'revoked', name: null, awarded: '2018-06' })
  })

  test('answers an unknown code and nonsense in the very same shape', async () => {
    for (const code of ['3479CFHJ', '', '%', "' or 1=1 --", '\ud83d', 'x'.repeat(9000)])
      expect(await checked(code)).toEqual({ state: 'unknown', name: null, awarded: null })
  })
})

describe('what the pages of trust ask', () => {
  beforeAll(async () => {
    const people = [
      { role: 'coordinator', telephone: '20 00 00 01', email: 'hej@example.org', hours: 'Tirsdag' },
      { role: 'editor' },
    ]
    const api = await local()
    await api.updateGlobal({ slug: 'programme', data: { contact: { people } } })
  })

  test('months are those that the programme has set', async () => {
    const api = await local()
    const programme = await api.findGlobal({ slug: 'programme' })
    const set = { declined: 6, left: 7, callBacks: 2, messages: 3, audit: 30, bookkeeping: 61 }
    await api.updateGlobal({ slug: 'programme', data: { retention: set } })
    const answer = await graphql(
      '{ retention { declined left callBacks messages audit bookkeeping } }',
    )
    expect(at(answer.data, 'retention')).toEqual(set)
    await api.updateGlobal({ slug: 'programme', data: { retention: at(programme, 'retention') } })
  })

  test('contact is by role, and one that cannot be reached is left out', async () => {
    const answer = await graphql('{ contact { role telephone email hours } }')
    expect(listAt(answer.data, 'contact')).toEqual([
      { role: 'coordinator', telephone: '20 00 00 01', email: 'hej@example.org', hours: 'Tirsdag' },
    ])
  })
})

describe('the public report', () => {
  const question = `query ($year: Int!) { publicReport(year: $year) {
    year asOf women { key count } outreach { key count } outreachTotal participants
    evenings activities stories visits granted used } }`
  const report = async (year: number) =>
    at((await graphql(question, { variables: { year } })).data, 'publicReport')

  beforeAll(async () => {
    const began = await team({ firstEvening: '2019-08-08T10:00:00.000Z', extraSeats: 0 })
    for (let turn = 0; turn < 11; turn += 1) await admitted(began, { name: `Kanarie ${turn}` })
    await make('grants', {
      granted: 4_500_000,
      periodFrom: '2019-01-01T11:00:00.000Z',
      periodTo: '2020-12-31T11:00:00.000Z',
    })
    const week = '2019-03-04T11:00:00.000Z'
    await make('outreach', { area: 'grantoften', week, count: 31 })
    await make('outreach', { area: 'outside', week, count: 12 })
    await make('activities', { startsAt: week, endsAt: week, status: 'announced' })
    await rows(`update activities set status = 'held', participants = 14`)
    await make('visits', { page: '/kursus', day: '2019-01-31', count: 1203 })
    await make('visits', { page: '/kursus', day: '2020-01-31', count: 5 })
  })

  test('rounds people and tells things as they are', async () => {
    expect(await report(2019)).toMatchObject({
      year: 2019,
      women: [
        { key: 'applications', count: 10 },
        { key: 'interviews', count: 10 },
        { key: 'began', count: 10 },
        { key: 'passed', count: 0 },
        { key: 'diplomas', count: 0 },
      ],
      outreach: [
        { key: 'hedeMaglepark', count: 0 },
        { key: 'grantoften', count: 30 },
        { key: 'ballerupElsewhere', count: 0 },
        { key: 'outside', count: 10 },
        { key: 'notSaid', count: 0 },
      ],
      outreachTotal: 40,
      participants: 15,
      activities: 1,
      visits: 1203,
      granted: 4_500_000,
      used: 0,
    })
  })

  test('hides a few, and the total with them', async () => {
    await make('outreach', { area: 'notSaid', week: '2019-03-11T11:00:00.000Z', count: 3 })
    const seen = await report(2019)
    expect(at(seen, 'outreach', 4)).toEqual({ key: 'notSaid', count: null })
    expect(at(seen, 'outreachTotal')).toBeNull()
  })

  test('knows the years of grants and of teams, and no other', async () => {
    const years = at((await graphql('{ reportYears }')).data, 'reportYears')
    expect(years).toEqual([2020, 2019])
    expect(at(await report(2020), 'visits')).toBe(5)
    for (const year of [2018, 2021, 0, -1, 2_147_483_647]) expect(await report(year)).toBeNull()
  })

  test('tells nobody’s name or number', async () => {
    const { text } = await graphql(question, { variables: { year: 2019 } })
    expect(text).not.toContain('Kanarie')
    const ids = await rows('select id from applicants')
    for (const { id } of ids) expect(text).not.toContain(String(id))
  })
})
