import type { PayloadRequest } from 'payload'
import { forgetLogins } from '@/database/forgetting'
import type { Cutoffs } from '@/domain/retention'

/** Closed accounts stay as a number in the log for as long as the log does, and lose the rest. */
export async function forgetAccounts(ends: Cutoffs, req: PayloadRequest): Promise<number> {
  const { payload } = req
  const closed = await payload.find({
    collection: 'users',
    where: {
      disabled: { equals: true },
      updatedAt: { less_than_equal: ends.audit.toISOString() },
    },
    select: { email: true },
    pagination: false,
    depth: 0,
    req,
  })
  const ids = closed.docs.filter(({ email }) => !email.endsWith(forgottenHost)).map(({ id }) => id)
  await forgetLogins(ids, req)
  for (const id of ids)
    await payload.db.updateOne({
      collection: 'users',
      id,
      data: { name: null, email: `${id}${forgottenHost}` },
      returning: false,
      req,
    })
  return ids.length
}

const forgottenHost = '@glemt.invalid'
