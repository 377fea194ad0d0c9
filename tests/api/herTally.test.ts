import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { thisWeek } from '@/domain/tally'
import { at, graphql, rest, rows } from '../support/doors'
import { applicant } from '../support/factories'
import { linkFor } from '../support/links'
import { people, type People } from '../support/people'

const mutation = `mutation ($token: String!, $key: String!, $contactHow: String!) {
  herTally(token: $token, key: $key, week: "${thisWeek(new Date())}", area: "grantoften",
    contactHow: $contactHow, topics: ["health"], bridgedTo: ["association"], firstContact: true,
    locale: "da") }`

const counting = async (token: string, key: string = randomUUID(), contactHow = 'doorstep') => {
  const answer = await graphql(mutation, { variables: { token, key, contactHow } })
  return at(answer.data, 'herTally') ?? answer.text
}
const counted = async () => Number((await rows('select count(*) from outreach'))[0]?.['count'])

let everyone: People
let her: string
let token: string
beforeAll(async () => {
  everyone = await people()
  her = await applicant({ status: 'active', trainedEarlier: true, name: 'Prøve Aktiv' })
  token = (await linkFor(everyone.coordinator, 'applicants', her)).token
})

describe('a conversation that she counts', () => {
  test('counts once, however often and how many at once it is sent', async () => {
    const [before, key] = [await counted(), randomUUID()]
    const sent = await Promise.all(Array.from({ length: 5 }, () => counting(token, key)))
    expect(sent).toEqual(Array.from({ length: 5 }, () => 'done'))
    expect(await counting(token, key)).toBe('done')
    expect(await counted()).toBe(before + 1)
    expect(await counting(token)).toBe('done')
    expect(await counted()).toBe(before + 2)
  })

  test('holds neither her nor when it was', async () => {
    const key = randomUUID()
    await counting(token, key)
    const stored = [
      ...(await rows('select * from outreach')),
      ...(await rows('select * from outreach_operations where id = $1', [key])),
    ]
    expect(JSON.stringify(stored)).not.toContain(her)
    const columns = await rows(
      `select column_name as name, data_type as type from information_schema.columns
       where table_name in ('outreach', 'outreach_operations') order by 1`,
    )
    expect(columns.map(({ name }) => name)).toEqual([
      'area',
      'contact_how',
      'count',
      'first_contact',
      'id',
      'id',
      'on_day',
      'week',
    ])
  })

  test('is refused where it is none of the choices, and nothing is counted', async () => {
    const before = await counted()
    expect(await counting(token, 'x')).toContain('choiceUnknown')
    expect(await counting(token, randomUUID(), 'Amina')).toContain('choiceUnknown')
    expect(await counted()).toBe(before)
  })

  test('is for active Bydelsmødre alone', async () => {
    const before = await counted()
    const other = await applicant({ name: 'Prøve Ansøger' })
    const theirs = await linkFor(everyone.coordinator, 'applicants', other)
    for (const one of [theirs.token, 'A'.repeat(43), '']) expect(await counting(one)).toBe('closed')
    expect(await counted()).toBe(before)
    const shown = async (one: string) =>
      at((await graphql(`{ herPage(token: "${one}") { tally } }`)).data, 'herPage', 'tally')
    expect(await shown(token)).toBe(true)
    expect(await shown(theirs.token)).toBe(false)
  })

  test('has her own area chosen beforehand, which is told to nobody who does not count', async () => {
    const areaOf = async (given: object) => {
      const woman = await applicant({ trainedEarlier: true, area: 'grantoften', ...given })
      const { token: hers } = await linkFor(everyone.coordinator, 'applicants', woman)
      const answer = await graphql(`{ herPage(token: "${hers}") { tallyArea } }`)
      return at(answer.data, 'herPage', 'tallyArea')
    }
    expect(await areaOf({ status: 'active' })).toBe('grantoften')
    expect(await areaOf({ status: 'active', area: 'notSaid' })).toBeNull()
    expect(await areaOf({ status: 'active', area: null })).toBeNull()
    expect(await areaOf({ status: 'applied' })).toBeNull()
  })

  test('is read by nobody, one by one', async () => {
    const [row] = await rows('select id from outreach limit 1')
    for (const as of [everyone.coordinator, everyone.admin, everyone.municipality])
      for (const path of ['', `/${String(row?.['id'])}`, '/count'])
        expect((await rest('GET', `/api/outreach${path}`, { as })).status).toBe(403)
  })
})
