import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { at, graphql, listAt, local, rest, rows, settled } from '../support/doors'
import { interviewed, team } from '../support/factories'
import type { People } from '../support/people'
import { people } from '../support/people'
import { tally } from '../support/tally'

declare module 'vitest' {
  interface ProvidedContext {
    /** How often the race for the seats is run. */
    readonly seatRounds: number
  }
}

/** Sixty women, twelve seats, four doors, one instant. */
const rounds = tally('rounds of 60 admissions at once for 12 seats through four doors')
const conflicts = tally('of their answers asked to try again')
let everyone: People
let hold: string
let women: readonly string[]

beforeAll(async () => {
  everyone = await people()
  hold = await team({ capacity: 12 })
  women = await Promise.all(Array.from({ length: 60 }, () => interviewed({ team: hold })))
})
afterAll(() => {
  rounds.print()
  conflicts.print()
})

describe.each(Array.from({ length: inject('seatRounds') }, (_, index) => index + 1))(
  'round %i',
  () => {
    test('exactly 12 are admitted, and the others are told in words', async () => {
      await interviewAll()
      const answers = await Promise.all(women.map((id, index) => admit(id, index)))
      rounds.add()

      const yes = answers.filter(({ status }) => status === 200)
      expect(yes).toHaveLength(12)
      expect(await admittedIds()).toEqual(yes.map(({ id }) => id).sort())
      expectTold(answers)
    })

    test('while the seats change and women withdraw, none is sold twice and none is lost', async () => {
      await interviewAll()
      const early = women.slice(0, 6)
      await Promise.all(early.map((id, index) => admit(id, index)))
      const late = women.slice(6)
      const [answers, changes] = await Promise.all([
        Promise.all(late.map((id, index) => admit(id, index))),
        Promise.all([
          ...early.slice(0, 3).map((id) => change('applicants', id, { status: 'withdrawn' })),
          change('teams', hold, { capacity: 14 }),
          change('teams', hold, { capacity: 11 }),
          change('teams', hold, { capacity: 12 }),
        ]),
      ])
      expectTold([...answers, ...changes])

      const yes = answers.filter(({ status }) => status === 200).map(({ id }) => id)
      const gone = early.slice(0, 3).filter((_, index) => changes[index]?.status === 200)
      const stayed = early.filter((id) => !gone.includes(id))
      expect(await admittedIds()).toEqual([...yes, ...stayed].sort())
      expect((await admittedIds()).length).toBeLessThanOrEqual(await seats())
    })
  },
)

describe('a bulk update', () => {
  test.each(['REST', 'Local API'] as const)(
    'of 20 for 12 seats through %s changes nothing, and says so',
    async (door) => {
      const { full, ids } = await waiting(20)
      const answer = await admitAll(door, full)
      expect(answer.status, answer.text).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(answer.text).toMatch(sentence)
      expect(await statuses(ids)).toEqual(['interviewed'])
    },
  )

  test.each(['REST', 'Local API'] as const)('that fits works, through %s', async (door) => {
    const { full, ids } = await waiting(5)
    const answer = await admitAll(door, full)
    expect(answer.status, answer.text).toBe(200)
    expect(await statuses(ids)).toEqual(['admitted'])
  })

  test('of two teams, one full, leaves both as they were', async () => {
    const [one, two] = [await waiting(2, 1), await waiting(2)]
    const where = `where[team][in][0]=${one.full}&where[team][in][1]=${two.full}`
    const body = { status: 'admitted' }
    const answer = await rest('PATCH', `/api/applicants?${where}`, {
      as: everyone.coordinator,
      body,
    })
    expect(answer.status, answer.text).toBeGreaterThanOrEqual(400)
    expect(await statuses([...one.ids, ...two.ids])).toEqual(['interviewed'])
  })
})

type Answer = { readonly id: string; readonly status: number; readonly text: string }

/** Four doors in turn; each fourth woman comes by a bulk update that names her. */
async function admit(id: string, index: number): Promise<Answer> {
  const as = everyone.coordinator
  const body = { status: 'admitted' }
  if (index % 4 === 0)
    return { id, ...(await rest('PATCH', `/api/applicants/${id}`, { as, body })) }
  if (index % 4 === 1) {
    const query = `mutation { updateApplicant(id: "${id}", data: { status: admitted }) { id } }`
    const answer = await graphql(query, { as })
    return {
      id,
      text: answer.text,
      status: answer.errors.length > 0 ? (answer.errors[0]?.status ?? 400) : 200,
    }
  }
  if (index % 4 === 2) return change('applicants', id, body)
  const answer = await rest('PATCH', `/api/applicants?where[id][equals]=${id}`, { as, body })
  return { id, text: answer.text, status: answer.status }
}

async function change(collection: string, id: string, data: object): Promise<Answer> {
  const api = await local()
  const user = everyone.projectLeader?.user
  const { status, error } = await settled(
    api.update({ collection, id, data, overrideAccess: false, user, depth: 0 }),
  )
  return { id, status, text: JSON.stringify([String(error), at(error, 'data')]) }
}

const sentence = /Holdet er fuldt|Der er allerede|samme tid|ændret det samme/

function expectTold(answers: readonly Answer[]): void {
  for (const { status, text } of answers) {
    if (status === 200) continue
    expect([400, 409], text).toContain(status)
    expect(text).toMatch(sentence)
    if (!/Holdet er fuldt|Der er allerede/.test(text)) conflicts.add()
  }
}

/** Back to before the race: this is the stage, not the play, so it goes past the rules. */
async function interviewAll(): Promise<void> {
  await rows(`UPDATE applicants SET status = 'interviewed' WHERE team_id = $1`, [hold])
  await rows('UPDATE teams SET capacity = 12 WHERE id = $1', [hold])
}

async function admittedIds(): Promise<readonly string[]> {
  const found = await rows(`SELECT id FROM applicants WHERE team_id = $1 AND status = 'admitted'`, [
    hold,
  ])
  return found.map(({ id }) => String(id)).sort()
}

async function seats(): Promise<number> {
  const [row] = await rows(
    'SELECT (capacity + extra_seats)::int AS seats FROM teams WHERE id = $1',
    [hold],
  )
  return Number(row?.['seats'])
}

async function waiting(count: number, capacity = 12) {
  const full = await team({ capacity })
  const ids = await Promise.all(Array.from({ length: count }, () => interviewed({ team: full })))
  return { full, ids }
}

async function admitAll(door: 'REST' | 'Local API', full: string) {
  const data = { status: 'admitted' }
  const as = everyone.coordinator
  if (door === 'REST')
    return rest('PATCH', `/api/applicants?where[team][equals]=${full}`, { as, body: data })
  const api = await local()
  const where = { team: { equals: full } }
  const { status, error, value } = await settled(
    api.update({ collection: 'applicants', where, data, overrideAccess: false, user: as?.user }),
  )
  const errors = listAt(value, 'errors')
  const refused = errors.length > 0 ? 400 : status
  return { status: refused, text: JSON.stringify([String(error), at(error, 'data'), errors]) }
}

async function statuses(ids: readonly string[]): Promise<readonly unknown[]> {
  const found = await rows('SELECT DISTINCT status::text FROM applicants WHERE id = ANY($1)', [ids])
  return found.map(({ status }) => status)
}
