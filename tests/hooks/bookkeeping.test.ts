import { beforeAll, describe, expect, test } from 'vitest'
import { at } from '../support/doors'
import type { Data } from '../support/factories'
import { dataFor, make } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { all, changing, creating, deleting, done, refused, stored } from './attempts'
import { approved, entered, status, submitted } from './expensing'

let coordinator: Person
let leader: Person
let admin: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
  leader = await person('projectLeader')
  admin = await person('admin')
})

describe('the receipt', () => {
  test('or a reason is needed to approve', async () => {
    const id = await submitted(coordinator, { noReceiptReason: null })
    const approve = () => changing('expenses', id, { status: 'approved' }, leader)
    refused(await approve(), 'noReceiptReason', /Vedhæft bilaget/)
    await make('receipts', { expense: id })
    done(await approve())
  })

  test('stays with what was submitted with it', async () => {
    const id = await entered(coordinator, { noReceiptReason: null })
    const receipt = await make('receipts', { expense: id })
    const elsewhere = await entered(coordinator)
    done(await changing('receipts', receipt, { expense: elsewhere }, leader))
    done(await changing('receipts', receipt, { expense: id }, leader))
    done(await changing('expenses', id, { status: 'submitted' }, coordinator))
    const moved = await changing('receipts', receipt, { expense: elsewhere }, leader)
    refused(moved, 'expense', /indsendt/)
    refused(await deleting('receipts', receipt, admin), 'expense', /indsendt/)
    done(await changing('expenses', id, { status: 'approved' }, leader))
    refused(await deleting('receipts', receipt, admin), 'expense', /indsendt/)
    await make('receipts', { expense: id })
  })
})

describe('what is approved', () => {
  test('does not change', async () => {
    const id = await approved(coordinator, leader)
    const changes: readonly Data[] = [
      { amount: 1 },
      { purpose: 'Noget andet' },
      { payeeKind: 'other' },
      { payeeName: 'En anden' },
      { spentOn: '2018-01-01T11:00:00.000Z' },
      { session: await make('sessions') },
    ]
    for (const change of changes)
      refused(await changing('expenses', id, change, leader), 'status', /godkendt.*modpost/)
    expect(await deleting('expenses', id, admin)).toMatchObject({ status: 400 })
  })

  test('is taken away by a counter-entry of the same amount on the same line', async () => {
    const id = await approved(coordinator, leader, { amount: 12_345 })
    const original = await stored('expenses', id)
    const counter = {
      ...(await dataFor('expenses')),
      grant: at(original, 'grant'),
      budgetLine: at(original, 'budgetLine'),
      amount: 12_345,
      voids: id,
    }
    refused(
      await creating('expenses', { ...counter, amount: 12_344 }, coordinator),
      'amount',
      /samme beløb/,
    )
    const open = { ...counter, voids: await submitted(coordinator) }
    refused(await creating('expenses', open, coordinator), 'voids', /godkendt udgift/)

    const entry = await entered(coordinator, counter)
    done(await changing('expenses', entry, { status: 'submitted' }, coordinator))
    expect(await status(id)).toBe('approved')
    done(await changing('expenses', entry, { status: 'approved' }, leader))
    expect(await status(id)).toBe('voided')
    refused(await changing('expenses', id, { paidOn: null, purpose: 'x' }, leader), 'status', /./)
    const twice = await creating('expenses', { ...counter, voids: id }, coordinator)
    refused(twice, 'voids', /./)
    const ofCounter = await creating('expenses', { ...counter, voids: entry }, coordinator)
    refused(ofCounter, 'voids', /selv er en modpost/)
  })

  test('and reported stays as it is, with its counter-entry beside it', async () => {
    const id = await approved(coordinator, leader)
    done(await changing('expenses', id, { status: 'paid', paidOn: '2018-10-01T10:00:00Z' }, leader))
    done(await changing('expenses', id, { status: 'reported' }, leader))
    for (const change of [{ amount: 1 }, { decisionReason: 'x' }, { noReceiptReason: null }])
      refused(await changing('expenses', id, change, admin), 'status', /regnskab/)
    const original = await stored('expenses', id)
    const { grant, budgetLine, amount } = {
      grant: at(original, 'grant'),
      budgetLine: at(original, 'budgetLine'),
      amount: at(original, 'amount'),
    }
    const entry = await submitted(coordinator, { grant, budgetLine, amount, voids: id })
    done(await changing('expenses', entry, { status: 'approved' }, leader))
    expect(await status(id)).toBe('reported')
  })
})

describe('voucher numbers', () => {
  test('are given at submission, without a gap, also to ten at once', async () => {
    const grant = await make('grants')
    const budgetLine = await make('budget-lines', { grant })
    const ids: string[] = []
    for (let turn = 0; turn < 10; turn += 1)
      ids.push(await entered(coordinator, { grant, budgetLine }))
    for (const id of ids) expect(at(await stored('expenses', id), 'voucherNumber')).toBeNull()
    const failing = await entered(coordinator, { grant, budgetLine })
    const attempts = await Promise.all([
      ...ids.map((id) => changing('expenses', id, { status: 'submitted' }, coordinator)),
      // One that is refused leaves no hole.
      changing('expenses', failing, { status: 'approved' }, leader),
    ])
    attempts.slice(0, 10).forEach(done)
    const numbers = (await all('expenses', { grant: { equals: grant } }))
      .map((one) => at(one, 'voucherNumber'))
      .filter((number) => number !== null)
    expect(numbers.toSorted((a, b) => Number(a) - Number(b))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
  })

  test('stay through a return, and are not given by hand', async () => {
    const id = await submitted(coordinator)
    const number = at(await stored('expenses', id), 'voucherNumber')
    const back = { status: 'returned', decisionReason: 'Mangler dato' }
    done(await changing('expenses', id, back, leader))
    done(await changing('expenses', id, { status: 'submitted', voucherNumber: 99 }, coordinator))
    expect(at(await stored('expenses', id), 'voucherNumber')).toBe(number)
    expect((await deleting('expenses', id, admin)).status).toBe(400)
    const grant = await make('grants')
    const moved = { grant, budgetLine: await make('budget-lines', { grant }) }
    done(await changing('expenses', id, back, leader))
    refused(await changing('expenses', id, moved, coordinator), 'grant', /bilagsnummer/)
  })
})
