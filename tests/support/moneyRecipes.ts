import { leftOf } from './budgets'
import { daysFromNow } from './moments'
import type { Data, Recipe } from './recipe'
import { unique } from './unique'

type Tools = {
  readonly make: (collection: string, given?: Data) => Promise<string>
  readonly step: (collection: string, id: string, data: Data) => Promise<unknown>
  readonly or: (given: unknown, makeIt: () => Promise<string>) => Promise<unknown>
}

/** Grants, and what is kept of them. */
export const moneyRecipes = ({ make, step, or }: Tools): Readonly<Record<string, Recipe>> => ({
  grants: () => ({ title: `Prøvetilskud ${unique()}`, granted: 4_500_000, voucherCount: 0 }),
  reports: async ({ grant }) => ({
    grant: await or(grant, async () => {
      const id = await make('grants')
      await step('grants', id, { handedInOn: daysFromNow(-1) })
      return id
    }),
    handedInAt: daysFromNow(0),
    figures: {},
  }),
  promises: async ({ grant }) => ({
    grant: await or(grant, () => make('grants')),
    title: `Prøveløfte ${unique()}`,
    kind: 'effect',
    state: 'notYet',
  }),
  questions: () => ({
    text: `Hvornår begynder holdet? ${unique()}`,
    askedAt: daysFromNow(-1),
  }),
  'worked-hours': async ({ grant }) => ({
    grant: await or(grant, async () => {
      const id = await make('grants')
      const hours = [{ key: 'recruitment', title: 'Rekruttering', planned: 20 }]
      await make('budget-lines', { grant: id, hours })
      return id
    }),
    workedOn: daysFromNow(-1),
    bucket: 'recruitment',
    hours: 1.5,
  }),
  'budget-lines': async ({ grant }) => ({
    grant: await or(grant, () => make('grants')),
    title: 'Prøvelinje',
    planned: grant === undefined ? 4_500_000 : await leftOf(grant),
    reallocated: 0,
    order: 1,
  }),
  reallocations: async ({ grant, fromLine, toLine }) => {
    const grantId = await or(grant, () => make('grants'))
    return {
      grant: grantId,
      fromLine: await or(fromLine, () => make('budget-lines', { grant: grantId })),
      toLine: await or(toLine, () => make('budget-lines', { grant: grantId })),
      amount: 50_000,
      reason: 'Der kom flere til maden end ventet',
      status: 'asked',
    }
  },
  expenses: async ({ grant, budgetLine }) => {
    const grantId = await or(grant, () => make('grants'))
    return {
      grant: grantId,
      budgetLine: await or(budgetLine, () => make('budget-lines', { grant: grantId })),
      spentOn: daysFromNow(-1),
      amount: 12_500,
      payeeKind: 'shop',
      purpose: 'Kaffe til aftenen',
      noReceiptReason: 'Bonen blev væk',
      status: 'draft',
    }
  },
})
