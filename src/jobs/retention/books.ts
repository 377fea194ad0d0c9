import type { PayloadRequest } from 'payload'
import { forgetReasons } from '@/database/forgetting'
import { forgottenFields } from '@/domain/forgotten'
import { keptPath } from '@/domain/keptFiles'
import { noName } from '@/domain/noName'
import type { Cutoffs } from '@/domain/retention'
import { removeFiles } from '@/hooks/removeFiles'
import { remove } from './rows'

/** Expenses keep their figures for good; names, words and receipts go after the law's years. */
export async function forgetBooks(ends: Cutoffs, req: PayloadRequest): Promise<number> {
  const { payload } = req
  const expenses = await payload.find({
    collection: 'expenses',
    where: {
      spentOn: { less_than: ends.bookkeeping.toISOString() },
      purpose: { not_equals: noName },
    },
    select: {},
    pagination: false,
    depth: 0,
    req,
  })
  const ids = expenses.docs.map(({ id }) => id)
  if (ids.length === 0) return 0
  const ofThem = { expense: { in: ids } }
  const receipts = await payload.find({
    collection: 'receipts',
    where: ofThem,
    pagination: false,
    depth: 0,
    req,
  })
  await removeFiles(
    receipts.docs.flatMap(({ filename }) => (filename ? [keptPath('receipts', filename)] : [])),
    req,
  )
  await remove('receipts', ofThem, req)
  await forgetReasons(ids, req)
  await payload.db.updateMany({
    collection: 'expenses',
    where: { id: { in: ids } },
    data: { ...forgottenFields('expenses') },
    returning: false,
    req,
  })
  return ids.length
}
