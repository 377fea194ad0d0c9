import type { PayloadRequest } from 'payload'
import { accountOf, type Account, type AccountInput } from '@/domain/account'
import { copenhagenDate } from '@/domain/time'
import type { Grant } from '@/generated/payload-types'
import { idOf } from '@/hooks/relation'
import { inDanish } from '@/hooks/inDanish'

/** A receipt's file, as it is stored and as it is handed in. */
export type HandedIn = Readonly<{ stored: string; name: string }>

/** The account of a grant as its records stand, and the files that it names. */
export async function accountOfGrant(
  grant: Grant,
  req: PayloadRequest,
): Promise<Readonly<{ account: Account; receipts: readonly HandedIn[] }>> {
  const receipts = await receiptsOf(grant.id, req)
  const expenses = await expensesOf(grant.id, receipts, req)
  const account = accountOf({
    granted: grant.granted,
    coFunding: grant.coFunding ?? null,
    lines: await linesOf(grant.id, req),
    expenses,
  })
  const ids = new Map(expenses.map(({ voucherNumber, id }) => [voucherNumber, id]))
  return {
    account,
    receipts: account.vouchers.flatMap(({ number, files }) => {
      const stored = receipts.get(ids.get(number) ?? '') ?? []
      return files.flatMap((name, index) => ({ name, stored: stored[index] ?? '' }))
    }),
  }
}

/** By expense, the stored files' names in the order in which they came. */
type Receipts = ReadonlyMap<string, readonly string[]>

async function receiptsOf(grant: string, req: PayloadRequest): Promise<Receipts> {
  const { docs } = await req.payload.find({
    collection: 'receipts',
    where: { 'expense.grant': { equals: grant } },
    select: { expense: true, filename: true },
    sort: ['createdAt', 'id'],
    depth: 0,
    pagination: false,
    req,
  })
  const files = new Map<string, string[]>()
  for (const { expense, filename } of docs) {
    const id = idOf(expense) ?? ''
    files.set(id, [...(files.get(id) ?? []), filename ?? ''])
  }
  return files
}

async function expensesOf(
  grant: string,
  receipts: Receipts,
  req: PayloadRequest,
): Promise<AccountInput['expenses']> {
  const { docs } = await req.payload.find({
    collection: 'expenses',
    where: { grant: { equals: grant } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map((expense) => ({
    id: expense.id,
    voucherNumber: expense.voucherNumber ?? null,
    budgetLine: idOf(expense.budgetLine),
    amount: expense.amount,
    status: expense.status,
    isCounterEntry: Boolean(expense.voids),
    isPaid: Boolean(expense.paidOn),
    spentOn: copenhagenDate(new Date(expense.spentOn)),
    payeeKind: expense.payeeKind,
    payeeName: expense.payeeName ?? '',
    purpose: expense.purpose,
    noReceiptReason: expense.noReceiptReason ?? '',
    voids: idOf(expense.voids),
    receipts: (receipts.get(expense.id) ?? []).map((file) => file.slice(file.lastIndexOf('.') + 1)),
  }))
}

async function linesOf(grant: string, req: PayloadRequest): Promise<AccountInput['lines']> {
  const { docs } = await req.payload.find({
    collection: 'budget-lines',
    where: { grant: { equals: grant } },
    sort: 'order',
    depth: 0,
    pagination: false,
    req: inDanish(req),
  })
  return docs.map(({ id, title, planned, reallocated }) => ({ id, title, planned, reallocated }))
}
