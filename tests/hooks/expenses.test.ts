import { beforeAll, describe, expect, test } from 'vitest'
import { expenseLifecycle } from '@/domain/expenses'
import type { ExpenseStatus } from '@/domain/choices/money'
import { expenseStatuses } from '@/domain/choices/money'
import { at, graphql, listAt, rest, rows, textAt } from '../support/doors'
import { dataFor, make } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { all, changing, creating, done, refused, stored } from './attempts'
import { entered, status, submitted } from './expensing'

let coordinator: Person
let leader: Person
let other: Person
let admin: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
  leader = await person('projectLeader')
  other = await person('projectLeader')
  admin = await person('admin')
})

describe('an expense', () => {
  test('goes from draft to reported, each step signed and logged', async () => {
    const id = await submitted(coordinator)
    expect(await stored('expenses', id)).toMatchObject({
      enteredBy: coordinator.id,
      submittedBy: coordinator.id,
      submittedAt: expect.any(String),
    })
    done(await changing('expenses', id, { status: 'approved' }, leader))
    expect(await stored('expenses', id)).toMatchObject({
      approvedBy: leader.id,
      approvedAt: expect.any(String),
    })
    refused(await changing('expenses', id, { status: 'paid' }, leader), 'paidOn', /betalt/)
    const future = { status: 'paid', paidOn: '2099-01-01T11:00:00.000Z' }
    refused(await changing('expenses', id, future, leader), 'paidOn', /fremtiden/)
    done(await changing('expenses', id, { status: 'paid', paidOn: '2018-10-01T10:00:00Z' }, leader))
    done(await changing('expenses', id, { status: 'reported' }, leader))
    const lines = await all('audit-events', { document: { equals: id } })
    expect(lines.map((line) => at(line, 'action')).toSorted()).toEqual([
      'approve',
      'create',
      'update',
      'update',
      'update',
    ])
  })

  test.each(expenseStatuses.map((from) => ({ from })))(
    'takes no step from $from that it does not have',
    async ({ from }) => {
      const id = await standing(from)
      const steps: readonly ExpenseStatus[] = [from, ...expenseLifecycle.steps[from]]
      for (const to of expenseStatuses.filter((one) => !steps.includes(one)))
        for (const as of [leader, admin, null]) {
          const data = { status: to, decisionReason: 'x', paidOn: '2018-10-01T10:00:00.000Z' }
          refused(await changing('expenses', id, data, as), 'status', /»/)
        }
      expect(await status(id)).toBe(from)
    },
  )

  test('is returned or rejected with a reason, and changed only when it is returned', async () => {
    const id = await submitted(coordinator)
    for (const step of ['returned', 'rejected'])
      refused(
        await changing('expenses', id, { status: step }, leader),
        'decisionReason',
        /Skriv en grund/,
      )
    const changed = await changing('expenses', id, { amount: 1 }, coordinator)
    refused(changed, 'status', /indsendt/)
    const back = { status: 'returned', decisionReason: 'Beløbet passer ikke' }
    done(await changing('expenses', id, back, leader))
    done(await changing('expenses', id, { amount: 9_900 }, coordinator))
    done(await changing('expenses', id, { status: 'submitted' }, coordinator))
    const no = { status: 'rejected', decisionReason: 'Hører ikke til kurset' }
    done(await changing('expenses', id, no, leader))
    refused(await changing('expenses', id, { amount: 1 }, leader), 'status', /afvist/)
  })

  test('is decided by a project leader only', async () => {
    const id = await submitted(coordinator)
    for (const step of ['approved', 'returned', 'rejected'])
      for (const as of [coordinator, null])
        refused(
          await changing('expenses', id, { status: step, decisionReason: 'x' }, as),
          'status',
          /Kun projektlederen/,
        )
  })

  test('takes whole øre above nothing, on a line of its own grant', async () => {
    for (const amount of [0, -1, 12.5])
      expect((await creating('expenses', { ...(await dataFor('expenses')), amount })).status).toBe(
        400,
      )
    const strange = { ...(await dataFor('expenses')), budgetLine: await make('budget-lines') }
    refused(await creating('expenses', strange, coordinator), 'budgetLine', /andet tilskud/)
  })
})

describe('four eyes', () => {
  test('who submitted cannot approve, whichever way she goes', async () => {
    for (const as of [leader, admin]) {
      const id = await submitted(as)
      const approve = { status: 'approved' }
      refused(await changing('expenses', id, approve, as), 'status', /ikke selv godkende/)

      const byRest = await rest('PATCH', `/api/expenses/${id}`, { as, body: approve })
      expect([byRest.status, byRest.text]).toEqual([400, expect.stringMatching(/selv godkende/)])
      const where = `where[id][equals]=${id}`
      const inBulk = await rest('PATCH', `/api/expenses?${where}`, { as, body: approve })
      expect(inBulk.text).toMatch(/selv godkende/)
      const mutation = `mutation { updateExpense(id: "${id}", data: { status: approved }) { id } }`
      expect((await graphql(mutation, { as })).text).toMatch(/selv godkende/)
      // Nor with another's name on it.
      const forged = { status: 'approved', submittedBy: other.id, approvedBy: other.id }
      const byForgery = await rest('PATCH', `/api/expenses/${id}`, { as, body: forged })
      expect(byForgery.text).toMatch(/selv godkende/)
      const atOnce = { ...(await dataFor('expenses')), status: 'approved' }
      refused(await creating('expenses', atOnce, as), 'status', /Nye kan ikke begynde/)
      expect(await status(id)).toBe('submitted')
      done(await changing('expenses', id, approve, other))
    }
  })

  test('nor after somebody returned it and she submitted it again', async () => {
    const id = await submitted(leader)
    const back = { status: 'returned', decisionReason: 'Mangler formål' }
    done(await changing('expenses', id, back, other))
    done(await changing('expenses', id, { status: 'submitted' }, other))
    refused(await changing('expenses', id, { status: 'approved' }, other), 'status', /ikke selv/)
    done(await changing('expenses', id, { status: 'approved' }, leader))
  })

  test('what nobody submitted by name is approved by nobody', async () => {
    const id = await entered(coordinator)
    done(await changing('expenses', id, { status: 'submitted' }))
    const attempt = await changing('expenses', id, { status: 'approved' }, leader)
    refused(attempt, 'status', /indsendt af én og godkendt af en anden/)
  })

  test('a coordinator changes only what she entered herself', async () => {
    const id = await entered(leader)
    expect((await changing('expenses', id, { purpose: 'Andet' }, coordinator)).status).toBe(403)
  })

  test('approved and rejected at the same moment ends as one of the two', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await submitted(coordinator)
      const both = await Promise.all([
        changing('expenses', id, { status: 'approved' }, leader),
        changing('expenses', id, { status: 'rejected', decisionReason: 'Nej' }, other),
      ])
      const taken = both.filter((one) => one.status === 200)
      expect(taken).toHaveLength(1)
      expect(at(taken[0]?.doc, 'status')).toBe(await status(id))
    }
  })
})

test('many are approved together: her own are refused, the others go through', async () => {
  const hers = await submitted(leader)
  const another = await submitted(coordinator)
  const where = `where[id][in]=${hers},${another}`
  const answer = await rest('PATCH', `/api/expenses?${where}`, {
    as: leader,
    body: { status: 'approved' },
  })
  expect(listAt(answer.json, 'errors').map((one) => textAt(one, 'id'))).toContain(hers)
  expect(await status(hers)).toBe('submitted')
})

/** Put there directly: what is tried is the way on. */
async function standing(there: ExpenseStatus): Promise<string> {
  const id = await make('expenses', { noReceiptReason: 'Bonen blev væk' })
  await rows(
    `update expenses set status = $1, submitted_by = 'a', approved_by = 'b',
      paid_on = '2018-10-01', decision_reason = 'x' where id = $2`,
    [there, id],
  )
  return id
}
