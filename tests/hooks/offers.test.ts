import { beforeAll, describe, expect, test } from 'vitest'
import { at, local, rest, rows } from '../support/doors'
import { admitted, daysFromNow, interviewed, make, step, team } from '../support/factories'
import type { Person } from '../support/person'
import { people } from '../support/people'
import { all, changing, done, refused } from './attempts'

let coordinator: Person
let projectLeader: Person
beforeAll(async () => {
  const everyone = await people()
  if (everyone.coordinator === null || everyone.projectLeader === null) throw new Error('nobody')
  coordinator = everyone.coordinator
  projectLeader = everyone.projectLeader
})

async function waiting(teamId: string, order: number, telephone?: string): Promise<string> {
  const id = await interviewed({ team: teamId, ...(telephone ? { telephone } : {}) })
  await step('applicants', id, { status: 'waiting', waitingOrder: order })
  return id
}

const statusOf = async (id: string) =>
  at((await all('applicants', { id: { equals: id } }))[0], 'status')
const offersTo = (id: string) =>
  all('messages', { and: [{ applicant: { equals: id } }, { purpose: { equals: 'offer' } }] })

/** A full team with three who wait, the coordinator’s second written down first. */
async function full() {
  const id = await team({ capacity: 2, minimum: 1 })
  const inside = [await admitted(id), await admitted(id)]
  const second = await waiting(id, 2)
  const first = await waiting(id, 1, `+4520${String(Date.now()).slice(-6)}`)
  return { id, inside, first, second }
}

describe('a seat that becomes free', () => {
  const ways: Readonly<Record<string, (woman: string) => Promise<unknown>>> = {
    'she withdraws': (woman) => changing('applicants', woman, { status: 'withdrawn' }, coordinator),
    'she moves to another team': async (woman) =>
      changing('applicants', woman, { team: await team() }, coordinator),
    'her record is deleted': async (woman) =>
      (await local()).delete({ collection: 'applicants', id: woman }),
  }
  test.each(Object.keys(ways))('is offered to the first on the list when %s', async (way) => {
    const { inside, first, second } = await full()
    await ways[way]?.(String(inside[0]))
    expect([await statusOf(first), await statusOf(second)]).toEqual(['offered', 'waiting'])
    const [offer] = await all('applicants', { id: { equals: first } })
    expect(Date.parse(String(at(offer, 'offerExpiresAt')))).toBeGreaterThan(
      Date.parse(daysFromNow(3)),
    )
    expect(await offersTo(first)).toHaveLength(1)
    expect(await offersTo(second)).toEqual([])
  })

  test('goes to the next when the first says no, and stops when all have been asked', async () => {
    const { id, inside, first, second } = await full()
    done(await changing('applicants', String(inside[0]), { status: 'withdrawn' }, coordinator))
    done(await changing('applicants', first, { status: 'waiting' }, coordinator))
    expect([await statusOf(first), await statusOf(second)]).toEqual(['waiting', 'offered'])
    done(await changing('applicants', second, { status: 'waiting' }, coordinator))
    expect([await statusOf(first), await statusOf(second)]).toEqual(['waiting', 'waiting'])
    done(await changing('applicants', first, { status: 'offered' }, coordinator))
    expect(await all('decisions', { 'applicant.team': { equals: id } })).not.toEqual([])
  })

  test('is offered when the team grows, and not when staff want to offer by hand', async () => {
    const { id, first, second } = await full()
    done(await changing('teams', id, { offersByItself: false }, coordinator))
    done(await changing('teams', id, { capacity: 3 }, coordinator))
    expect(await statusOf(first)).toBe('waiting')
    done(await changing('teams', id, { offersByItself: true }, coordinator))
    expect([await statusOf(first), await statusOf(second)]).toEqual(['offered', 'waiting'])
    const extra = { extraSeats: 1, extraSeatReason: 'To naboer vil følges ad' }
    done(await changing('teams', id, extra, projectLeader))
    expect(await statusOf(second)).toBe('offered')
  })

  test('is not offered once the course is over', async () => {
    const { id, inside, first } = await full()
    for (const status of ['running', 'completed'])
      done(await changing('teams', id, { status }, coordinator))
    done(await changing('applicants', String(inside[0]), { status: 'withdrawn' }, coordinator))
    expect(await statusOf(first)).toBe('waiting')
  })
})

describe('an offer', () => {
  test('keeps the seat: nobody else is admitted to it', async () => {
    const { id, inside, first } = await full()
    done(await changing('applicants', String(inside[0]), { status: 'withdrawn' }, coordinator))
    const other = await interviewed({ team: id })
    refused(
      await changing('applicants', other, { status: 'admitted' }, coordinator),
      'team',
      /fuldt/,
    )
    done(await changing('applicants', first, { status: 'admitted' }, coordinator))
  })

  test('that is over is not accepted, by whoever and however near', async () => {
    const { inside, first } = await full()
    done(await changing('applicants', String(inside[0]), { status: 'withdrawn' }, coordinator))
    await rows(`UPDATE applicants SET offer_expires_at = now() WHERE id = $1`, [first])
    for (const who of [coordinator, projectLeader])
      refused(
        await changing('applicants', first, { status: 'admitted' }, who),
        'offerExpiresAt',
        /udløbet/,
      )
    done(
      await changing(
        'applicants',
        first,
        { status: 'admitted', offerExpiresAt: daysFromNow(1) },
        coordinator,
      ),
    )
  })
})

describe('a decision', () => {
  test('after the interview needs a reason, and is written down with who and when', async () => {
    const id = await interviewed({ team: await team() })
    for (const status of ['admitted', 'waiting', 'declined'])
      refused(
        await changing('applicants', id, { status, statusReason: '' }, coordinator),
        'statusReason',
        /grund/,
      )
    const reason = 'Taler et sprog, som holdet mangler'
    done(
      await changing('applicants', id, { status: 'admitted', statusReason: reason }, coordinator),
    )
    const written = await all('decisions', { applicant: { equals: id } })
    expect(written).toEqual([
      expect.objectContaining({
        from: 'interviewed',
        to: 'admitted',
        reason,
        actor: coordinator.id,
        actorRole: 'coordinator',
      }),
    ])
  })

  test('is nobody’s to write or to change', async () => {
    const id = await make('decisions')
    for (const who of [coordinator, projectLeader]) {
      const change = { body: { reason: 'Noget andet' }, as: who }
      expect((await rest('PATCH', `/api/decisions/${id}`, change)).status).toBe(403)
    }
  })
})
