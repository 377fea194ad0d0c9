import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { BudgetExpense } from '@/domain/budget'
import { expenseStatuses } from '@/domain/choices/money'
import { askWithin } from './prepared'

const spent = {
  name: 'expenses of grants',
  text: `
SELECT budget_line_id::text AS "budgetLine", amount::float8 AS amount, status::text AS status,
  voids_id IS NOT NULL AS "isCounterEntry", paid_on IS NOT NULL AS "isPaid"
FROM expenses WHERE grant_id = ANY ($1::uuid[])`,
}

const expense = z.object({
  budgetLine: z.string().nullable(),
  amount: z.number(),
  status: z.enum(expenseStatuses),
  isCounterEntry: z.boolean(),
  isPaid: z.boolean(),
})

/** The expenses of these grants as far as they are counted, past all access. */
export async function expensesOf(
  grants: readonly string[],
  req: PayloadRequest,
): Promise<readonly BudgetExpense[]> {
  return z.array(expense).parse(await askWithin(spent, [grants], req))
}

const worked = {
  name: 'worked hours of a grant',
  text: `
SELECT bucket::text AS key, hours::float8 AS hours FROM worked_hours
WHERE grant_id = $1::uuid ORDER BY worked_on DESC, created_at DESC`,
}

const hours = z.object({ key: z.string(), hours: z.number() })

/** The hours that were worked for a grant, the newest first, past all access. */
export async function workedFor(
  grant: string,
  req: PayloadRequest,
): Promise<readonly z.infer<typeof hours>[]> {
  return z.array(hours).parse(await askWithin(worked, [grant], req))
}
