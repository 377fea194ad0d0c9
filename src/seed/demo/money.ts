import type { Expense } from '@/generated/payload-types'
import { seedGrant } from '../budget'
import { seedOrganisations } from '../organisations'
import { seedPromises } from '../promises'
import type { Seeding } from '../seeding'
import { storedDay } from '../seeding'
import type { Cast } from './cast'
import type { Clock } from './clock'
import type { Spent } from './expenses'
import { expenses } from './expenses'
import { writeHours } from './hours'

/** A grant for the team that is being taught, and what has become of it so far. */
export async function makeMoney(
  cast: Cast,
  { team, clock }: { team: string; clock: Clock },
): Promise<void> {
  const { municipality } = await seedOrganisations(cast.admin)
  const year = clock.day(0).slice(0, 4)
  const { grant, lines } = await seedGrant(cast.projectLeader, {
    key: 'demo',
    title: 'Demo: tilskud til holdet nu',
    funder: municipality,
    team,
    period: [`${year}-01-01`, `${year}-12-31`],
  })
  for (const spent of expenses) await spend(cast, { spent, grant, lines, clock })
  await writeHours(cast.projectLeader, grant, clock)
  await seedPromises(cast.projectLeader, grant, 'demo')
}

type Spending = {
  readonly spent: Spent
  readonly grant: string
  readonly lines: ReadonlyMap<string, string>
  readonly clock: Clock
}

/** Whoever submits is never who decides; the project leader's own pay is for the administrator. */
async function spend(cast: Cast, { spent, grant, lines, clock }: Spending): Promise<void> {
  const isHerOwn = spent.payeeKind === 'projectLeader'
  const submitter = isHerOwn ? cast.projectLeader : cast.coordinator
  const decider = isHerOwn ? cast.admin : cast.projectLeader
  const content = {
    grant,
    budgetLine: lines.get(spent.line) ?? '',
    spentOn: storedDay(clock.day(-spent.daysAgo)),
    amount: spent.amount,
    payeeKind: spent.payeeKind,
    purpose: spent.purpose,
    noReceiptReason: 'Demo: der findes intet bilag til en opdigtet udgift.',
  }
  const id = await enter(submitter, content)
  if (spent.draft) return
  await decide(submitter, id, { status: 'submitted' })
  if (spent.decided === undefined) return
  if (spent.decided === 'returned' || spent.decided === 'rejected') {
    const decisionReason = 'Demo: skriv, hvad det skal bruges til.'
    return decide(decider, id, { status: spent.decided, decisionReason })
  }
  await decide(decider, id, { status: 'approved' })
  if (spent.decided === 'paid')
    await decide(decider, id, {
      status: 'paid',
      paidOn: storedDay(clock.day(1 - spent.daysAgo)),
    })
  if (!spent.voided) return
  const purpose = `Modpostering til: ${spent.purpose}`
  const counter = await enter(submitter, { ...content, purpose, voids: id })
  await decide(submitter, counter, { status: 'submitted' })
  await decide(decider, counter, { status: 'approved' })
}

async function enter(
  { payload, req }: Seeding,
  content: Pick<Expense, 'spentOn' | 'amount' | 'payeeKind' | 'purpose' | 'noReceiptReason'> & {
    readonly grant: string
    readonly budgetLine: string
    readonly voids?: string
  },
): Promise<string> {
  const data = { ...content, status: 'draft' } as const
  return (await payload.create({ collection: 'expenses', data, depth: 0, req })).id
}

async function decide(
  { payload, req }: Seeding,
  id: string,
  data: Partial<Pick<Expense, 'status' | 'decisionReason' | 'paidOn'>>,
): Promise<void> {
  await payload.update({ collection: 'expenses', id, data, depth: 0, req })
}
