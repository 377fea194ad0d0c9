import { dataFor, daysFromNow, make, step, submittedExpense } from '../support/factories'
import type { Case } from './case'

const line = { slug: 'budget-lines', singular: 'BudgetLine' } as const
const grant = { slug: 'grants', singular: 'Grant' } as const
const reallocation = { slug: 'reallocations', singular: 'Reallocation' } as const

/** Two lines of a grant, of which the first has all of it. */
async function lines() {
  const whole = await make('grants')
  const fromLine = await make('budget-lines', { grant: whole })
  return { grant: whole, fromLine, toLine: await make('budget-lines', { grant: whole }) }
}

const asked = async () => ({
  ...(await lines()),
  amount: 100,
  reason: 'Flere til maden',
  status: 'asked',
})

async function answered(status: string): Promise<string> {
  const id = await make('reallocations', await asked())
  await step('reallocations', id, { status })
  return id
}

/** What belongs to a budget, and to the account that is handed in. */
export const budgetCases: readonly Case[] = [
  {
    constraint: 'budget_lines_add_up',
    ...line,
    break: async () => {
      const { grant: of } = await lines()
      return { create: { grant: of, title: 'En for meget', planned: 1, reallocated: 0, order: 3 } }
    },
  },
  {
    constraint: 'budget_lines_grant_stays',
    ...line,
    break: async () => {
      const { fromLine } = await lines()
      return { id: fromLine, update: { grant: await make('grants') } }
    },
  },
  {
    constraint: 'grants_handed_in',
    ...grant,
    break: async () => {
      const id = await make('grants', { team: await make('teams') })
      await step('grants', id, { handedInOn: daysFromNow(-1) })
      return { id, update: { team: await make('teams') } }
    },
  },
  {
    constraint: 'grants_handed_in',
    ...grant,
    break: async () => {
      const id = await make('grants')
      await step('grants', id, { handedInOn: daysFromNow(-1) })
      return { id, update: { granted: 4_600_000 } }
    },
  },
  {
    constraint: 'grants_settled_first',
    ...grant,
    break: async () => {
      const id = await make('grants')
      await submittedExpense({ grant: id })
      return { id, update: { handedInOn: daysFromNow(-1) } }
    },
  },
  ...[0, 1.5].map((amount): Case => ({
    constraint: 'reallocations_amount_oere',
    ...reallocation,
    break: async () => ({ create: { ...(await asked()), amount } }),
  })),
  {
    constraint: 'reallocations_within_line',
    ...reallocation,
    break: async () => {
      const most = { ...(await asked()), amount: 3_000_000 }
      const id = await make('reallocations', most)
      await step('reallocations', await make('reallocations', most), { status: 'granted' })
      return { id, update: { status: 'granted', answeredOn: daysFromNow(-1) } }
    },
  },
  {
    constraint: 'reallocations_two_lines',
    ...reallocation,
    break: async () => {
      const one = await asked()
      return { create: { ...one, toLine: one.fromLine } }
    },
  },
  {
    constraint: 'reallocations_own_lines',
    ...reallocation,
    break: async () => ({ create: { ...(await asked()), grant: await make('grants') } }),
  },
  {
    constraint: 'reallocations_asked_first',
    ...reallocation,
    break: async () => ({
      create: { ...(await asked()), status: 'granted', answeredOn: daysFromNow(-1) },
    }),
  },
  ...[0, 0.3, 25].map((hours): Case => ({
    constraint: 'worked_hours_quarters',
    slug: 'worked-hours',
    singular: 'WorkedHour',
    break: async () => ({ create: { ...(await dataFor('worked-hours')), hours } }),
  })),
  ...['granted', 'refused'].map((status): Case => ({
    constraint: 'reallocations_answered_stay',
    ...reallocation,
    break: async () => ({ id: await answered(status), update: { amount: 200 } }),
  })),
]
