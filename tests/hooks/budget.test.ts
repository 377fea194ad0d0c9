import { beforeAll, describe, expect, test } from 'vitest'
import { at, rows, settled } from '../support/doors'
import { daysFromNow, make, step, submittedExpense } from '../support/factories'
import { holding, meanwhile } from '../support/locks'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { changing, creating, deleting, done, refused, stored } from './attempts'

let coordinator: Person
let leader: Person
let admin: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
  leader = await person('projectLeader')
  admin = await person('admin')
})

async function budget() {
  const grant = await make('grants')
  const fromLine = await make('budget-lines', { grant, planned: 3_000_000 })
  return { grant, fromLine, toLine: await make('budget-lines', { grant, order: 2 }) }
}

const standing = async (line: string) => at(await stored('budget-lines', line), 'reallocated')

async function sumOf(grant: string): Promise<number> {
  const [row] = await rows(
    'SELECT sum(planned + reallocated)::int AS sum FROM budget_lines WHERE grant_id = $1',
    [grant],
  )
  return Number(row?.['sum'])
}

/** What PostgreSQL says to who goes past every hook. */
async function broken(statement: string, values: unknown[]): Promise<unknown> {
  return at((await settled(rows(statement, values))).error, 'constraint')
}

describe('the lines of a budget', () => {
  test('are refused where they come to more than the grant, with the sum', async () => {
    const { grant, fromLine } = await budget()
    const more = { grant, title: 'En mere', planned: 1, order: 3 }
    const words = /45\.000,01 kr\..*45\.000,00 kr\./
    refused(await creating('budget-lines', more, leader), 'planned', words)
    refused(
      await changing('budget-lines', fromLine, { planned: 3_000_001 }, leader),
      'planned',
      words,
    )
    refused(
      await changing('grants', grant, { granted: 4_499_999 }, leader),
      'granted',
      /44\.999,99/,
    )
  })

  test('may come to less until there is a voucher, and no voucher comes before they add up', async () => {
    const { grant, fromLine } = await budget()
    done(await changing('budget-lines', fromLine, { planned: 2_000_000 }, leader))
    const expense = await make('expenses', { grant, budgetLine: fromLine })
    const submit = () => changing('expenses', expense, { status: 'submitted' }, leader)
    refused(await submit(), 'budgetLine', /35\.000,00 kr\..*45\.000,00 kr\./)
    done(await changing('budget-lines', fromLine, { planned: 3_000_000 }, leader))
    done(await submit())
    const less = await changing('budget-lines', fromLine, { planned: 2_999_999 }, leader)
    refused(less, 'planned', /44\.999,99 kr\./)
    refused(
      await changing('grants', grant, { granted: 4_500_001 }, leader),
      'granted',
      /45\.000,01/,
    )
    refused(await deleting('budget-lines', fromLine, admin), 'planned', /15\.000,00 kr\./)
  })

  test('wait for a reallocation that has the budget, and never it for them', async () => {
    const { grant, fromLine, toLine } = await budget()
    const reallocating = [holding('grants', grant), holding('budget_lines', fromLine)] as const
    const change = () => changing('budget-lines', fromLine, { planned: 2_000_000 }, leader)
    done(await meanwhile(reallocating, change))
    const gone = [holding('grants', grant), holding('budget_lines', toLine)] as const
    done(await meanwhile(gone, () => deleting('budget-lines', toLine, admin)))
  })

  test('name each kind of hours once', async () => {
    const { fromLine } = await budget()
    const hours = [
      { key: 'teachers', title: 'Aftaler', planned: 3 },
      { key: 'teachers', title: 'Besøg', planned: 2 },
    ]
    refused(await changing('budget-lines', fromLine, { hours }, leader), 'hours.1.key', /allerede/)
    done(await changing('budget-lines', fromLine, { hours: hours.slice(0, 1) }, leader))
  })

  test('are held by PostgreSQL where no hook is asked', async () => {
    const { grant, fromLine } = await budget()
    const set = 'UPDATE budget_lines SET planned = planned + $2 WHERE id = $1'
    expect(await broken(set, [fromLine, 1])).toBe('budget_lines_add_up')
    await rows(set, [fromLine, -1])
    expect(
      await broken(
        `INSERT INTO expenses (grant_id, budget_line_id, spent_on, amount, payee_kind, purpose, status)
          VALUES ($1, $2, now(), 1, 'shop', 'x', 'submitted')`,
        [grant, fromLine],
      ),
    ).toBe('budget_lines_add_up')
    const moved = 'UPDATE budget_lines SET reallocated = 1 WHERE id = $1'
    expect(await broken(moved, [fromLine])).toBe('budget_lines_moved_by_answer')
    const uneven = 'UPDATE budget_lines SET reallocated = 0.5 WHERE id = $1'
    expect(await broken(uneven, [fromLine])).toBe('budget_lines_reallocated_oere')
  })
})

describe('a reallocation', () => {
  test('moves nothing until the municipality says yes, and then once', async () => {
    const lines = await budget()
    const reason = 'Flere til maden end ventet'
    const asked = await creating('reallocations', { ...lines, amount: 25_050, reason }, leader)
    const id = done(asked)
    expect(await standing(lines.fromLine)).toBe(0)
    done(await changing('reallocations', id, { status: 'granted' }, leader))
    expect(await standing(lines.fromLine)).toBe(-25_050)
    expect(await standing(lines.toLine)).toBe(25_050)
    expect(await sumOf(lines.grant)).toBe(4_500_000)
    expect(await stored('reallocations', id)).toMatchObject({ answeredOn: expect.any(String) })
    for (const change of [{ status: 'refused' }, { amount: 1 }, { reason: 'Noget andet' }])
      refused(await changing('reallocations', id, change, admin), 'status', /har svaret/)
    refused(await deleting('reallocations', id, admin), 'status', /har svaret/)
    expect(await standing(lines.toLine)).toBe(25_050)
  })

  test('that is refused moves nothing', async () => {
    const lines = await budget()
    const id = await make('reallocations', lines)
    done(await changing('reallocations', id, { status: 'refused', answer: 'Nej' }, leader))
    expect(await standing(lines.fromLine)).toBe(0)
  })

  test('takes no more than the line has, also of two at once', async () => {
    const lines = await budget()
    const words = /har 30\.000,00 kr\./
    const most = { ...lines, amount: 3_000_001, reason: 'Alt' }
    refused(await creating('reallocations', most, leader), 'amount', words)
    const two = [
      await make('reallocations', { ...lines, amount: 2_000_000 }),
      await make('reallocations', { ...lines, amount: 2_000_000 }),
    ]
    const answers = await Promise.all(
      two.map((id) => changing('reallocations', id, { status: 'granted' }, leader)),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
    expect(await standing(lines.fromLine)).toBe(-2_000_000)
    expect(await sumOf(lines.grant)).toBe(4_500_000)
  })

  test('there and back at once ends as it should, and nobody waits for ever', async () => {
    const lines = await budget()
    const back = { grant: lines.grant, fromLine: lines.toLine, toLine: lines.fromLine }
    const two = [
      await make('reallocations', { ...lines, amount: 100 }),
      await make('reallocations', { ...back, amount: 40 }),
    ]
    const answers = await Promise.all(
      two.map((id) => changing('reallocations', id, { status: 'granted' }, leader)),
    )
    answers.forEach(done)
    expect(await standing(lines.fromLine)).toBe(-60)
  })

  test('stays as it was answered where no hook is asked', async () => {
    const id = await make('reallocations', await budget())
    const granted = `UPDATE reallocations SET status = 'granted' WHERE id = $1`
    expect(await broken(granted, [id])).toBe('reallocations_answer_day')
    await step('reallocations', id, { status: 'granted' })
    const asked = `UPDATE reallocations SET status = 'asked' WHERE id = $1`
    expect(await broken(asked, [id])).toBe('reallocations_answered_stay')
    expect(await broken('DELETE FROM reallocations WHERE id = $1', [id])).toBe(
      'reallocations_answered_stay',
    )
  })
})

describe('the account that is handed in', () => {
  const handedInOn = daysFromNow(-1)

  /** A grant with one paid expense, a rejected one and a draft. */
  async function settledGrant() {
    const lines = await budget()
    const of = { grant: lines.grant, budgetLine: lines.fromLine }
    const paid = await submittedExpense(of)
    const rejected = await submittedExpense(of)
    const draft = await make('expenses', of)
    done(await changing('expenses', rejected, { status: 'rejected', decisionReason: 'x' }, leader))
    await rows(
      `UPDATE expenses SET status = 'paid', submitted_by = 'a', approved_by = 'b',
        paid_on = '2018-10-01' WHERE id = $1`,
      [paid],
    )
    return { ...lines, paid, rejected, draft }
  }

  test('waits until all is settled, and says how much is not', async () => {
    const lines = await budget()
    await submittedExpense({ grant: lines.grant, budgetLine: lines.fromLine })
    await make('reallocations', lines)
    const early = await changing('grants', lines.grant, { handedInOn }, leader)
    refused(early, 'handedInOn', /Der er 1 udgifter.*svare på 1 omfordelinger/)
    const later = await changing('grants', lines.grant, { handedInOn: daysFromNow(2) }, leader)
    refused(later, 'handedInOn', /fremtiden/)
    expect(
      await broken('UPDATE grants SET handed_in_on = now() WHERE id = $1', [lines.grant]),
    ).toBe('grants_settled_first')
  })

  test('holds what is paid, and nothing of it changes any more', async () => {
    const { grant, fromLine, toLine, paid, rejected, draft } = await settledGrant()
    done(await changing('grants', grant, { handedInOn }, leader))
    expect(at(await stored('expenses', paid), 'status')).toBe('reported')
    const own = { grant, budgetLine: fromLine, amount: 100, spentOn: daysFromNow(-2) }
    const kept = { payeeKind: 'shop', purpose: 'Kaffe', noReceiptReason: 'Væk' }
    refused(await creating('expenses', { ...own, ...kept }, coordinator), 'status', /afleveret/)
    refused(
      await changing('expenses', draft, { status: 'submitted' }, leader),
      'status',
      /afleveret/,
    )
    refused(await changing('expenses', rejected, { noReceiptReason: 'x' }, admin), 'status', /./)
    refused(await changing('budget-lines', toLine, { title: 'Ny' }, leader), 'planned', /afleveret/)
    const moved = { grant, fromLine, toLine, amount: 1, reason: 'For sent' }
    refused(await creating('reallocations', moved, leader), 'grant', /afleveret/)
    for (const change of [{ coFunding: 1 }, { handedInOn: null }, { periodTo: daysFromNow(9) }])
      refused(await changing('grants', grant, change, admin), 'handedInOn', /afleveret/)
    done(await changing('grants', grant, { title: 'Et andet navn' }, leader))
  })

  test('is held by PostgreSQL where no hook is asked', async () => {
    const { grant, fromLine, rejected } = await settledGrant()
    done(await changing('grants', grant, { handedInOn }, leader))
    for (const [statement, id] of [
      ['UPDATE grants SET handed_in_on = NULL WHERE id = $1', grant],
      ['UPDATE grants SET co_funding = 1 WHERE id = $1', grant],
      [`UPDATE expenses SET decision_reason = 'y' WHERE id = $1`, rejected],
      [`UPDATE budget_lines SET "order" = 9 WHERE id = $1`, fromLine],
    ] as const)
      expect(await broken(statement, [id]), statement).toBe('grants_handed_in')
  })

  test('has every expense that was approved before it, of the two at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const lines = await budget()
      const own = { grant: lines.grant, budgetLine: lines.fromLine }
      const expense = await make('expenses', own)
      await Promise.all([
        changing('expenses', expense, { status: 'submitted' }, leader),
        changing('grants', lines.grant, { handedInOn }, leader),
      ])
      const isIn = at(await stored('grants', lines.grant), 'handedInOn') !== null
      const status = at(await stored('expenses', expense), 'status')
      expect(isIn).toBe(status === 'draft')
    }
  })
})
