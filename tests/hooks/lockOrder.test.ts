import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { at, rest, textAt, thePayload } from '../support/doors'
import { admitted, interviewed, make, step, team } from '../support/factories'
import { holding, meanwhile } from '../support/locks'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { all, changing, deleting, done, refused, stored } from './attempts'

// Read their settings when they are first imported, which the doors set.
const { inTransaction } = await import('@/database/inTransaction')
const { fulfil } = await import('@/hooks/wishes')

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})

async function waiting(teamId: string, order: number): Promise<string> {
  const id = await interviewed({ team: teamId })
  await step('applicants', id, { status: 'waiting', waitingOrder: order })
  return id
}

/** A team of one seat, which one woman has and two wait for. */
async function full() {
  const id = await team({ capacity: 1, minimum: 1 })
  const inside = await admitted(id)
  return { id, inside, first: await waiting(id, 1), second: await waiting(id, 2) }
}

const statusOf = async (id: string) =>
  at((await all('applicants', { id: { equals: id } }))[0], 'status')

/** What she asks for by her receipt's code. */
async function asks(wish: 'withdraw' | 'erase', id: string): Promise<unknown> {
  const payload = await thePayload()
  const req = await createLocalReq({}, payload)
  const her = await payload.findByID({ collection: 'applicants', id, depth: 0 })
  const signUp = await make('sign-ups', { applicant: id })
  const sent = await payload.findByID({ collection: 'sign-ups', id: signUp, depth: 0 })
  return inTransaction(req, () => fulfil(wish, { signUp: sent, her }, req))
}

describe('a seat is held before the woman who has it', () => {
  const ways: Readonly<Record<string, (her: string) => Promise<unknown>>> = {
    'she withdraws by her code': (her) => asks('withdraw', her),
    'she asks to be erased': (her) => asks('erase', her),
    'her record is deleted': async (her) => done(await deleting('applicants', her)),
  }
  test.each(Object.keys(ways))('so nobody waits for good when %s', async (way) => {
    const { id, inside, first } = await full()
    await meanwhile([holding('teams', id), holding('applicants', inside)], async () =>
      ways[way]?.(inside),
    )
    expect([undefined, 'withdrawn']).toContain(await statusOf(inside))
    expect(await statusOf(first)).toBe('offered')
  })

  test('and where she was moved to another team meanwhile, is told to try again', async () => {
    const { id, inside, first } = await full()
    const move = `UPDATE applicants SET team_id = $2 WHERE id::text = $1`
    const deleted = await meanwhile([holding('teams', id), [move, inside, await team()]], () =>
      deleting('applicants', inside),
    )
    refused(deleted, 'team', /samme tid|imens/)
    expect([await statusOf(inside), await statusOf(first)]).toEqual(['admitted', 'waiting'])
  })
})

describe('a free seat', () => {
  test('is offered to the next where the first leaves the list in that moment', async () => {
    const { inside, first, second } = await full()
    const leaves = `UPDATE applicants SET status = 'withdrawn' WHERE id::text = $1`
    const freed = await meanwhile([[leaves, first]], () =>
      changing('applicants', inside, { status: 'withdrawn' }, coordinator),
    )
    done(freed)
    expect([await statusOf(first), await statusOf(second)]).toEqual(['withdrawn', 'offered'])
  })
})

describe('an evening is held before its agreements', () => {
  const ways: Readonly<Record<string, (agreement: string) => Promise<unknown>>> = {
    'the teacher says yes': async (id) =>
      done(await changing('agreements', id, { status: 'confirmed' }, coordinator)),
    'it is moved to another evening': async (id) =>
      done(await changing('agreements', id, { session: await make('sessions') }, coordinator)),
    'it is deleted': async (id) => done(await deleting('agreements', id)),
    'the teacher is reminded': (id) =>
      rest('POST', `/api/agreements/${id}/remind`, { as: coordinator }).then(({ status, text }) =>
        expect(status, text).toBe(200),
      ),
    'a link is made': (id) =>
      rest('POST', `/api/agreements/${id}/link`, { as: coordinator }).then(({ status, text }) =>
        expect(status, text).toBe(200),
      ),
  }
  test.each(Object.keys(ways))('so nobody waits for good when %s', async (way) => {
    const agreement = await make('agreements')
    const session = textAt(await stored('agreements', agreement), 'session')
    await meanwhile([holding('sessions', session), holding('agreements', agreement)], async () =>
      ways[way]?.(agreement),
    )
  })

  test('and two agreements that change evenings at once both find their own', async () => {
    const [one, other] = [await make('agreements'), await make('agreements')]
    const [first, second] = await Promise.all(
      [one, other].map(async (id) => textAt(await stored('agreements', id), 'session')),
    )
    const moved = await Promise.all([
      changing('agreements', one, { session: second, status: 'confirmed' }, coordinator),
      changing('agreements', other, { session: first, status: 'declined' }, coordinator),
    ])
    for (const move of moved) done(move)
    const statuses = [first, second].map(async (id) =>
      at(await stored('sessions', id ?? ''), 'status'),
    )
    expect(await Promise.all(statuses)).toEqual(['planned', 'confirmed'])
  })
})

test('a woman is held before what she sent in: taking it over and erasing her never wait for good', async () => {
  const her = await interviewed()
  const signUp = await make('sign-ups', { applicant: her, answers: { name: 'Prøve Ny' } })
  done(
    await meanwhile([holding('applicants', her), holding('sign_ups', signUp)], () =>
      changing('sign-ups', signUp, { state: 'takenOver' }, coordinator),
    ),
  )
  expect(at(await stored('applicants', her), 'name')).toBe('Prøve Ny')
})
