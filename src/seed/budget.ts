import type { LinePurpose } from '@/domain/choices/money'
import type { BudgetFact } from './budgetFacts'
import { budgetFacts, grantedOere } from './budgetFacts'
import type { Seeding } from './seeding'
import { aside, storedDay } from './seeding'

type GrantFact = {
  /** Also begins the keys of its lines. */
  readonly key: string
  readonly title: string
  readonly funder: string
  readonly team: string
  /** First and last day, YYYY-MM-DD. */
  readonly period: readonly [from: string, to: string]
}

export type Budget = {
  readonly grant: string
  /** Id of the line of each key of `budgetFacts`. */
  readonly lines: ReadonlyMap<string, string>
}

/** A grant of the application's size with its six lines. */
export async function seedGrant(seeding: Seeding, fact: GrantFact): Promise<Budget> {
  const { payload, req } = seeding
  const { id: grant } = await payload.create({
    collection: 'grants',
    data: {
      key: fact.key,
      title: fact.title,
      funder: fact.funder,
      team: fact.team,
      applied: grantedOere,
      granted: grantedOere,
      periodFrom: storedDay(fact.period[0]),
      periodTo: storedDay(fact.period[1]),
      voucherCount: 0,
    },
    depth: 0,
    req,
  })
  const lines = new Map<string, string>()
  for (const [index, line] of budgetFacts.entries()) {
    const key = `${fact.key}-${line.key}`
    const place = { grant, key, paysFor: line.key, order: index + 1 }
    lines.set(line.key, await seedLine(seeding, place, line))
  }
  return { grant, lines }
}

async function seedLine(
  { payload, req }: Seeding,
  place: { grant: string; key: string; paysFor: LinePurpose; order: number },
  { title, planned, hours }: BudgetFact,
): Promise<string> {
  const line = await payload.create({
    collection: 'budget-lines',
    data: {
      ...place,
      title: title.da,
      planned,
      reallocated: 0,
      hours: hours.map((bucket) => ({ ...bucket, title: bucket.title.da })),
    },
    locale: 'da',
    depth: 0,
    req,
  })
  await payload.update({
    collection: 'budget-lines',
    id: line.id,
    data: { title: title.en, hours: inEnglish(line.hours ?? [], hours) },
    locale: 'en',
    depth: 0,
    req: aside(req),
  })
  return line.id
}

/** Rows keep their ids, so that the second language joins the first. */
function inEnglish<Row extends { key: string }>(
  rows: readonly Row[],
  hours: BudgetFact['hours'],
): (Row & { title: string })[] {
  return rows.map((row) => ({
    ...row,
    title: hours.find(({ key }) => key === row.key)?.title.en ?? row.key,
  }))
}
