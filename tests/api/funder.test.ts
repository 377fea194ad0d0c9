import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, listAt, rest, rows, textAt } from '../support/doors'
import { daysFromNow, make, publishedStory, step } from '../support/factories'
import type { People } from '../support/people'
import { people, person, viewers } from '../support/people'
import type { Person } from '../support/person'
import { civilNumber } from '../support/civilNumber'

let everyone: People
let grant: string
beforeAll(async () => {
  everyone = await people()
  grant = await make('grants', { team: await make('teams') })
})

const report = async (as: Person | null) => at((await graphql(asked, { as })).data, 'funderReport')
const asked = `{ funderReport { text promises { title state reason on
  evidence { kind title on figure } } } }`

describe('a promise', () => {
  test('is told to the municipality with what happened of its evidence, and nothing else', async () => {
    const held = await make('activities', { title: 'Fest for alle' })
    await step('activities', held, { status: 'held' })
    const told = await publishedStory({ title: 'En udgivet historie' })
    const evidence = {
      activities: [held, await make('activities', { title: 'Kun planlagt', status: 'planned' })],
      stories: [told, await make('stories', { title: 'Kun en kladde' })],
    }
    await make('promises', { grant, title: 'Fædre inddrages', ...evidence })
    for (const viewer of ['municipality', 'coordinator'] as const) {
      const [promise] = listAt(await report(everyone[viewer]), 'promises')
      expect(listAt(promise, 'evidence').map((one) => [at(one, 'kind'), at(one, 'title')])).toEqual(
        [
          ['activity', 'Fest for alle'],
          ['story', 'En udgivet historie'],
        ],
      )
    }
    const read = await rest('GET', '/api/promises', { as: everyone.municipality })
    expect(read.text).not.toContain('Kun en kladde')
    expect(at(read.json, 'docs', 0, 'stories')).toBeUndefined()
    const csv = await rest('GET', `/api/grants/${grant}/report/csv`, { as: everyone.municipality })
    expect(csv.text).toContain('Fædre inddrages')
    expect(csv.text).toContain('Aktivitet: Fest for alle')
    expect(csv.text).not.toContain('Kun en kladde')
  })

  test('is dropped with a reason, and in nobody’s name', async () => {
    const id = await make('promises', { grant })
    const change = async (body: object) =>
      rest('PATCH', `/api/promises/${id}`, { as: everyone.coordinator, body })
    const bare = await change({ state: 'dropped' })
    expect(bare.status).toBe(400)
    expect(bare.text).toContain('Skriv, hvorfor')
    expect((await change({ state: 'dropped', reason: 'Ring 20 00 00 01' })).status).toBe(400)
    expect((await change({ state: 'dropped', reason: 'Ingen kom' })).status).toBe(200)
  })
})

describe('the text of the report', () => {
  const draft = async (as: Person | null) =>
    rest('GET', `/api/grants/${grant}/report/draft`, { as })
  const keep = async (body: object, as: Person | null = everyone.coordinator) =>
    rest('POST', `/api/grants/${grant}/report/text`, { as, body })

  test('is drafted, kept as staff write it, and never overwritten unseen', async () => {
    const made = textAt((await draft(everyone.coordinator)).json, 'draft')
    expect(made).toContain('Fædre inddrages')
    expect((await keep({ text: `${made}\nOg mere.`, basedOn: '' })).status).toBe(200)
    const blind = await keep({ text: 'Oveni', basedOn: '' })
    expect(blind.status).toBe(400)
    expect(blind.text).toContain('En anden har rettet teksten')
    expect((await keep({ text: 'Ring 20 00 00 01', basedOn: made })).status).toBe(400)
    // A new draft is told, and stored by nobody.
    await draft(everyone.coordinator)
    expect(at(await report(everyone.projectLeader), 'text')).toBe(`${made}\nOg mere.`)
  })

  test('is staff’s alone until it is handed in, and then stays', async () => {
    expect(at(await report(everyone.municipality), 'text')).toBeNull()
    const read = await rest('GET', `/api/grants/${grant}`, { as: everyone.municipality })
    expect(at(read.json, 'reportText')).toBeUndefined()
    await step('grants', grant, { handedInOn: daysFromNow(-1) })
    const handIn = `/api/grants/${grant}/report/hand-in`
    expect((await rest('POST', handIn, { as: everyone.projectLeader })).status).toBe(200)
    const text = textAt(await report(everyone.municipality), 'text')
    expect(text).toContain('Og mere.')
    const late = await keep({ text: 'Skrevet om', basedOn: text })
    expect(late.status).toBe(400)
    expect(late.text).toContain('Rapporten er afleveret')
    const csv = await rest('GET', `/api/grants/${grant}/report/csv`, { as: everyone.municipality })
    expect(csv.text).toContain('Og mere.')
    const promises = listAt(await report(everyone.municipality), 'promises')
    expect(promises.map((one) => at(one, 'title'))).toContain('Fædre inddrages')
  })
})

describe('a question of the municipality', () => {
  const ask = async (text: unknown, as: Person | null = everyone.municipality) =>
    rest('POST', '/api/questions/ask', { as, body: { text } })

  test('is asked by it alone, once, and in words', async () => {
    const text = 'Hvornår begynder holdet?'
    const first = await ask(text)
    expect(first.status).toBe(200)
    expect(at((await ask(`${text}\r\n`)).json, 'id')).toBe(at(first.json, 'id'))
    for (const wrong of ['', 12, 'a'.repeat(1001), `Hvem er ${civilNumber}?`])
      expect((await ask(wrong)).status, String(wrong)).toBe(400)
    for (const viewer of viewers.filter((one) => one !== 'municipality'))
      expect((await ask(text, everyone[viewer])).status).toBe(403)
    const made = { as: everyone.municipality, body: { text, askedAt: daysFromNow(0) } }
    expect((await rest('POST', '/api/questions', made)).status).toBe(403)
  })

  test('is answered by programme staff, and the answer is read and kept', async () => {
    const id = textAt((await ask('Hvor mødes holdet?')).json, 'id')
    const answer = async (body: object, as: Person | null) =>
      rest('PATCH', `/api/questions/${id}`, { as, body })
    expect((await answer({ answer: 'Mit eget' }, everyone.municipality)).status).toBe(403)
    expect((await answer({ answer: 'Ring 20 00 00 01' }, everyone.coordinator)).status).toBe(400)
    const text = 'Ændret'
    expect((await answer({ answer: 'I huset', text }, everyone.coordinator)).status).toBe(200)
    expect((await answer({ answer: '' }, everyone.coordinator)).status).toBe(400)
    const read = await rest('GET', `/api/questions/${id}`, { as: everyone.municipality })
    expect(read.json).toMatchObject({ text: 'Hvor mødes holdet?', answer: 'I huset' })
    expect(at(read.json, 'answeredAt')).toEqual(expect.any(String))
    expect(at(read.json, 'answeredBy')).toBeUndefined()
  })

  test('no more wait than can be read, however many are asked at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 24 }, async (_, turn) => (await ask(`Spørgsmål ${turn}?`)).status),
    )
    expect(answers.every((status) => status === 200 || status === 400)).toBe(true)
    const [row] = await rows('SELECT count(*)::int AS n FROM questions WHERE answered_at IS NULL')
    expect(row?.['n']).toBe(20)
  })
})

describe('a visit of the municipality', () => {
  test('is one line a day and thing, and nobody else’s is any', async () => {
    const visitor = await person('municipality')
    for (let turn = 0; turn < 2; turn += 1) {
      await report(visitor)
      await rest('GET', '/api/activities', { as: visitor })
      await rest('GET', '/api/applicants', { as: visitor })
    }
    await rest('GET', `/api/grants/${grant}/report/csv`, { as: visitor })
    const lines = await rows(
      `SELECT action, subject FROM audit_events WHERE actor = $1 ORDER BY action, subject`,
      [visitor.id],
    )
    expect(lines).toEqual([
      { action: 'export', subject: 'grants' },
      { action: 'visit', subject: 'activities' },
      { action: 'visit', subject: 'reports' },
      { action: 'visit', subject: 'users' },
    ])
    await rest('GET', '/api/activities', { as: everyone.coordinator })
    const [staff] = await rows(
      `SELECT count(*)::int AS n FROM audit_events WHERE action = 'visit' AND actor_role <> 'municipality'`,
    )
    expect(staff?.['n']).toBe(0)
  })
})
