import type { PayloadRequest } from 'payload'
import { expensesOf, workedFor } from '@/database/grantMoney'
import { hourBuckets } from '@/domain/choices/money'
import { hourBucketLabels } from '@/domain/labels/money'
import { moneyFigures, type FunderFigures, type FunderInput } from '@/domain/report'
import type { Grant } from '@/generated/payload-types'
import { frozenReport } from './frozen'
import { accountedFor } from './grant'

/** Money and hours of the report, with the words beside them. */
export type Money = Readonly<{
  hours: Omit<FunderFigures['hours'], 'buckets'> &
    Readonly<{
      buckets: readonly (FunderFigures['hours']['buckets'][number] & Readonly<{ title: string }>)[]
    }>
  budget: Omit<FunderFigures['budget'], 'lines'> &
    Readonly<{
      lines: readonly (FunderFigures['budget']['lines'][number] & Readonly<{ title: string }>)[]
    }>
}>

/** The same, and when it was counted, ISO 8601. */
export type MoneyReport = Money & Readonly<{ asOf: string }>

/**
 * The money of the report that `funderReport` tells, and nothing of its people: it is read without
 * them. Access is the caller's to check.
 */
export async function moneyReport(req: PayloadRequest): Promise<MoneyReport | null> {
  const grant = await accountedFor(req)
  if (grant === null) return null
  const frozen = await frozenReport(grant.id, req)
  if (frozen !== null) return frozen
  const { input, ...titles } = await gatherMoney(grant, req)
  return { asOf: new Date().toISOString(), ...withTitles(moneyFigures(input), titles) }
}

/** The money and the hours of a grant, with the words that stand beside the figures. */
export async function gatherMoney(grant: Grant, req: PayloadRequest) {
  const { payload } = req
  const language = req.locale === 'en' ? 'en' : 'da'
  const lines = await payload.find({
    collection: 'budget-lines',
    where: { grant: { equals: grant.id } },
    select: { title: true, planned: true, reallocated: true, hours: true },
    sort: 'order',
    depth: 0,
    pagination: false,
    req,
  })
  return {
    input: {
      budget: {
        granted: grant.granted,
        coFunding: grant.coFunding ?? null,
        lines: lines.docs.map(({ id, planned, reallocated }) => ({ id, planned, reallocated })),
        expenses: await expensesOf([grant.id], req),
      },
      hours: {
        planned: lines.docs.flatMap((line) =>
          (line.hours ?? []).map(({ key, planned }) => ({ key, hours: planned })),
        ),
        worked: await workedFor(grant.id, req),
      },
    } satisfies Pick<FunderInput, 'budget' | 'hours'>,
    // Hours may have been worked on a bucket that is no longer in the budget.
    bucketTitles: new Map<string, string>([
      ...hourBuckets.map((key) => [key, hourBucketLabels[key][language]] as const),
      ...lines.docs.flatMap(({ hours }) =>
        (hours ?? []).map(({ key, title }) => [key, title] as const),
      ),
    ]),
    lineTitles: new Map(lines.docs.map(({ id, title }) => [id, title])),
  }
}

type Titles = Readonly<Record<'bucketTitles' | 'lineTitles', ReadonlyMap<string, string>>>

/** The figures of money with the words beside them. */
export const withTitles = (
  { budget, hours }: Pick<FunderFigures, 'budget' | 'hours'>,
  { bucketTitles, lineTitles }: Titles,
): Money => ({
  hours: {
    ...hours,
    buckets: hours.buckets.map((one) => ({ ...one, title: bucketTitles.get(one.key) ?? one.key })),
  },
  budget: {
    ...budget,
    lines: budget.lines.map((line) => ({ ...line, title: lineTitles.get(line.id) ?? '' })),
  },
})
