import { beforeAll, expect, test } from 'vitest'
import { graphql, local, rest, rows, settled, thePayload } from '../support/doors'
import { make, step, submittedExpense } from '../support/factories'
import type { People } from '../support/people'
import { people } from '../support/people'

let everyone: People
beforeAll(async () => {
  everyone = await people()
})

test('30 submitted at once through three doors are numbered 1 to 30, though 10 more fail between', async () => {
  const grant = await make('grants')
  const budgetLine = await make('budget-lines', { grant })
  const expenses = await Promise.all(
    Array.from({ length: 40 }, () => make('expenses', { grant, budgetLine })),
  )
  const { db } = await thePayload()
  const results = await Promise.all(
    expenses.map((id, index) =>
      index % 4 === 3
        ? // Numbered in the same statement that then breaks a constraint.
          settled(
            db.updateOne({
              collection: 'expenses',
              id,
              data: { status: 'approved', submittedBy: 'a', approvedBy: 'a' },
            }),
          )
        : submit(id, index % 4),
    ),
  )
  expect(results.filter(({ status }) => status === 200)).toHaveLength(30)
  expect(await vouchers(grant)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
  expect(await countKept(grant)).toBe(30)
})

test('a transaction that is taken back takes its number back', async () => {
  const grant = await make('grants')
  const budgetLine = await make('budget-lines', { grant })
  const [first, second] = [
    await make('expenses', { grant, budgetLine }),
    await make('expenses', { grant, budgetLine }),
  ]
  const { db } = await thePayload()
  const transactionID = (await db.beginTransaction()) ?? ''
  await db.updateOne({
    collection: 'expenses',
    id: first,
    data: { status: 'submitted' },
    req: { transactionID },
  })
  await db.rollbackTransaction(transactionID)
  await step('expenses', second, { status: 'submitted' })
  expect(await vouchers(grant)).toEqual([1])
  expect(await countKept(grant)).toBe(1)
})

test('each grant numbers its own, from 1', async () => {
  const [one, other] = [await make('grants'), await make('grants')]
  await submittedExpense({ grant: one })
  await submittedExpense({ grant: other })
  await submittedExpense({ grant: one })
  expect(await vouchers(one)).toEqual([1, 2])
  expect(await vouchers(other)).toEqual([1])
})

test('nobody writes a voucher number or their count', async () => {
  const as = everyone.admin
  const grant = await make('grants')
  const id = await submittedExpense({ grant })
  await rest('PATCH', `/api/expenses/${id}`, { as, body: { voucherNumber: 99 } })
  await rest('PATCH', `/api/grants/${grant}`, { as, body: { voucherCount: 99 } })
  await step('expenses', id, { voucherNumber: 99 }).catch(() => undefined)
  await step('grants', grant, { voucherCount: 99 })
  expect(await vouchers(grant)).toEqual([1])
  expect(await countKept(grant)).toBe(1)
})

async function submit(id: string, door: number): Promise<{ readonly status: number }> {
  const data = { status: 'submitted' }
  const leader = everyone.projectLeader
  if (door === 0) return rest('PATCH', `/api/expenses/${id}`, { as: leader, body: data })
  if (door === 1) {
    const answer = await graphql(
      `mutation { updateExpense(id: "${id}", data: { status: submitted }) { id } }`,
      { as: leader },
    )
    return { status: answer.errors[0]?.status ?? answer.status }
  }
  const api = await local()
  const user = everyone.admin?.user
  return settled(api.update({ collection: 'expenses', id, data, overrideAccess: false, user }))
}

async function vouchers(grant: string): Promise<readonly number[]> {
  const found = await rows(
    'SELECT voucher_number::int AS number FROM expenses WHERE grant_id = $1 AND voucher_number IS NOT NULL ORDER BY 1',
    [grant],
  )
  return found.map(({ number }) => Number(number))
}

async function countKept(grant: string): Promise<number> {
  const [row] = await rows('SELECT voucher_count::int AS count FROM grants WHERE id = $1', [grant])
  return Number(row?.['count'])
}
