import { beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { endOffers } from '@/jobs/offers/endOffers'
import { at, listAt, local, thePayload, rows } from '../support/doors'
import { admitted, interviewed, step, team } from '../support/factories'
import { meanwhile } from '../support/locks'
import { all, changing } from '../hooks/attempts'
import { person } from '../support/people'
import type { Person } from '../support/person'

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})

const end = async () => endOffers(await thePayload(), new Date())

async function waiting(teamId: string, order: number): Promise<string> {
  const id = await interviewed({ team: teamId })
  await step('applicants', id, { status: 'waiting', waitingOrder: order })
  return id
}

const statuses = async (ids: readonly string[]) => {
  const found = await all('applicants', { id: { in: ids } })
  return ids.map((id) =>
    at(
      found.find((one) => at(one, 'id') === id),
      'status',
    ),
  )
}

/** A team of one seat, which the first of three has been offered. */
async function offered() {
  const id = await team({ capacity: 1, minimum: 1 })
  const inside = await admitted(id)
  const women = [await waiting(id, 1), await waiting(id, 2), await waiting(id, 3)]
  await step('applicants', inside, { status: 'withdrawn' })
  return { id, women, first: String(women[0]) }
}

const isOver = (woman: string) =>
  rows(`UPDATE applicants SET offer_expires_at = now() - interval '1 second' WHERE id = $1`, [
    woman,
  ])

describe('an offer that nobody answered', () => {
  test('ends by itself: she waits again, and the next gets hers', async () => {
    const { women, first } = await offered()
    expect(await end()).toBe(0)
    await isOver(first)
    expect(await end()).toBe(1)
    expect(await statuses(women)).toEqual(['waiting', 'offered', 'waiting'])
    expect(await end()).toBe(0)
    const [decision] = await all('decisions', {
      and: [{ applicant: { equals: first } }, { from: { equals: 'offered' } }],
    })
    expect(at(decision, 'reason')).toBe('Tilbuddet udløb uden svar.')
    expect(at(decision, 'actor') ?? null).toBeNull()
  })

  test('ends though another’s cannot be ended, of which the log tells', async () => {
    const [one, other] = [await offered(), await offered()]
    for (const { first } of [one, other]) await isOver(first)
    await rows(`CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'out of order'; END $$`)
    await rows(`CREATE TRIGGER refuse_one BEFORE UPDATE ON applicants FOR EACH ROW
      WHEN (OLD.id = '${one.first}') EXECUTE FUNCTION refuse_one()`)
    const payload = await thePayload()
    const logged = vi.spyOn(payload.logger, 'error')
    try {
      expect(await endOffers(payload, new Date())).toBe(1)
      expect(logged).toHaveBeenCalled()
    } finally {
      logged.mockRestore()
      await rows('DROP FUNCTION refuse_one CASCADE')
    }
    expect(await statuses([one.first, other.first])).toEqual(['offered', 'waiting'])
    expect(await end()).toBe(1)
  })

  test('does not end when it was given a new end in that moment', async () => {
    const { first } = await offered()
    await isOver(first)
    const extend = `UPDATE applicants SET offer_expires_at = now() + interval '1 day' WHERE id::text = $1`
    expect(await meanwhile([[extend, first]], end)).toBe(0)
    expect(await statuses([first])).toEqual(['offered'])
  })

  test(`accepted, ended twice and withdrawn from at once, it is one seat and one answer`, async () => {
    for (let round = 0; round < inject('seatRounds'); round += 1) {
      const { id, women, first } = await offered()
      if (round % 2 === 0) await isOver(first)
      await Promise.all([
        changing('applicants', first, { status: 'admitted' }, coordinator),
        end(),
        end(),
        changing('applicants', first, { status: 'withdrawn' }, coordinator),
        changing('applicants', String(women[1]), { status: 'offered' }, coordinator),
      ])
      const found = await all('applicants', { team: { equals: id } })
      const reserved = found.filter((one) =>
        ['admitted', 'offered'].includes(String(at(one, 'status'))),
      )
      expect(reserved.length).toBeLessThanOrEqual(1)
      expect(reserved.length, JSON.stringify(await statuses(women))).toBe(1)
      const messages = listAt(
        await (
          await local()
        ).find({
          collection: 'messages',
          where: { applicant: { in: women } },
          pagination: false,
        }),
        'docs',
      )
      const keys = messages.map((one) => String(at(one, 'key')))
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})
