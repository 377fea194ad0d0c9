import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import type { Asker } from '@/report/counts'
import type { Waiting } from './waiting'

/** More than this many at once are not listed by name in an address. */
const most = 50

/** Expenses on their way without a receipt and without a reason for there being none. */
export async function missingReceipts({ payload, user }: Asker): Promise<readonly Waiting[]> {
  if (!isProgrammeStaff(viewerOf(user))) return []
  const asViewer = { overrideAccess: false, user, depth: 0 } as const
  const { docs: expenses } = await payload.find({
    collection: 'expenses',
    where: {
      and: [
        { status: { in: ['draft', 'submitted', 'returned'] } },
        { or: [{ noReceiptReason: { exists: false } }, { noReceiptReason: { equals: '' } }] },
        // A counter-entry's receipt is that of the expense it takes away.
        { voids: { exists: false } },
      ],
    },
    limit: most,
    pagination: false,
    select: { status: true },
    ...asViewer,
  })
  const ids = expenses.map(({ id }) => id)
  if (ids.length === 0) return []
  const { docs: receipts } = await payload.find({
    collection: 'receipts',
    where: { expense: { in: ids } },
    pagination: false,
    select: { expense: true },
    ...asViewer,
  })
  const withReceipt = new Set(
    receipts.map(({ expense }) => (typeof expense === 'string' ? expense : expense.id)),
  )
  const missing = ids.filter((id) => !withReceipt.has(id))
  if (missing.length === 0) return []
  return [
    {
      key: 'missingReceipts',
      collection: 'expenses',
      label: { da: 'Udgifter uden bilag', en: 'Expenses without a receipt' },
      conditions: [{ field: 'id', operator: 'in', value: missing }],
    },
  ]
}
