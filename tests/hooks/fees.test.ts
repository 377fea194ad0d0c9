import { beforeAll, describe, expect, test } from 'vitest'
import { rest, rows } from '../support/doors'
import type { Data } from '../support/factories'
import { daysFromNow, make, step, team } from '../support/factories'
import { person } from '../support/people'
import type { Person } from '../support/person'

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})

/** A team with a grant whose lines are those of the application. */
async function funded() {
  const hers = await team()
  const grant = await make('grants', { team: hers })
  const line = (paysFor: string) =>
    make('budget-lines', { grant, paysFor, title: `Til ${paysFor}`, planned: 100_000 })
  return { team: hers, guests: await line('guestTeachers'), others: await line('otherTeachers') }
}

/** A past evening with a teacher who said yes. */
async function taught(hers: string, teacher: Data, agreed: Data = {}, days = -7) {
  const module = await make('modules', { title: 'Krop' })
  const session = await make('sessions', {
    team: hers,
    module,
    startsAt: daysFromNow(days),
    endsAt: daysFromNow(days, 3),
  })
  const id = await make('teachers', teacher)
  const agreement = await make('agreements', {
    session,
    teacher: id,
    status: 'confirmed',
    ...agreed,
  })
  return { session, agreement }
}

const expensesOf = (session: string) =>
  rows(
    `select budget_line_id, amount::int, payee_kind, payee_name, purpose, status, entered_by
     from expenses where session_id = $1`,
    [session],
  )

const hold = (session: string) =>
  rest('PATCH', `/api/sessions/${session}`, { as: coordinator, body: { status: 'held' } })

describe('a held evening', () => {
  test('drafts a guest’s fee on the line for guests', async () => {
    const { team: hers, guests } = await funded()
    const { session } = await taught(hers, { name: 'Prøve Gæst', kind: 'guest' }, { fee: 250_000 })
    expect((await hold(session)).status).toBe(200)
    expect(await expensesOf(session)).toEqual([
      {
        budget_line_id: guests,
        amount: 250_000,
        payee_kind: 'guestTeacher',
        payee_name: 'Prøve Gæst',
        purpose: 'Honorar: Krop',
        status: 'draft',
        entered_by: coordinator.id,
      },
    ])
  })

  test('drafts transport and a gift of others on theirs, by what they usually get', async () => {
    const { team: hers, others } = await funded()
    const { session } = await taught(hers, { kind: 'practitioner', usualFee: 24_900 })
    await hold(session)
    expect(await expensesOf(session)).toMatchObject([
      {
        budget_line_id: others,
        amount: 24_900,
        payee_kind: 'teacher',
        purpose: 'Transport og gave: Krop',
      },
    ])
  })

  test('drafts it once, whatever happens afterwards and whoever finishes it at once', async () => {
    const { team: hers } = await funded()
    const { session, agreement } = await taught(hers, { kind: 'guest', usualFee: 100_000 })
    await Promise.all([hold(session), hold(session), hold(session)])
    const body = { fee: 200_000 }
    await rest('PATCH', `/api/agreements/${agreement}`, { as: coordinator, body })
    await step('agreements', agreement, { note: 'Igen' })
    expect(await expensesOf(session)).toHaveLength(1)
  })

  test('drafts it when the amount is written afterwards', async () => {
    const { team: hers } = await funded()
    const { session, agreement } = await taught(hers, { kind: 'guest' })
    await hold(session)
    expect(await expensesOf(session)).toEqual([])
    await step('agreements', agreement, { fee: 90_000 })
    expect(await expensesOf(session)).toMatchObject([{ amount: 90_000 }])
  })

  test.each([
    ['who said no', { kind: 'guest', usualFee: 100_000 }, 'declined'],
    ['who is only asked', { kind: 'guest', usualFee: 100_000 }, 'asked'],
    ['who gets nothing', { kind: 'practitioner', usualFee: 0 }, 'confirmed'],
  ])('pays nobody %s', async (_, teacher, status) => {
    const { team: hers } = await funded()
    const { session, agreement } = await taught(hers, teacher, { status: 'asked' })
    if (status !== 'asked') await step('agreements', agreement, { status })
    await hold(session)
    expect(await expensesOf(session)).toEqual([])
  })

  test('without a grant is held all the same', async () => {
    const { session } = await taught(await team(), { kind: 'guest', usualFee: 100_000 })
    expect((await hold(session)).status).toBe(200)
    expect(await expensesOf(session)).toEqual([])
  })
})

test('an expense can be tied to an agreement by nobody’s hand', async () => {
  const id = await make('expenses')
  await rest('PATCH', `/api/expenses/${id}`, {
    as: coordinator,
    body: { fromAgreement: 'en-anden', purpose: 'Te' },
  })
  expect(await rows('select from_agreement from expenses where id = $1', [id])).toEqual([
    { from_agreement: null },
  ])
})
