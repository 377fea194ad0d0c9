import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { problem } from '@/domain/problem'
import type { Receipt } from '@/generated/payload-types'
import { withoutOriginal } from './creation'
import { bringForCutting, refuseOddCut } from './cutAnew'
import { cutFirst } from './cutFirst'
import { refuseHugePicture, shrinkLarge } from './hugePictures'
import { removeWithRow, storeFiles } from './keepFiles'
import { refuse } from './refuse'
import { idOf } from './relation'
import { nameAtRandom } from './uploads'

/** Asked before the operation: by the time of the others, Payload has removed the old file. */
const keepFile: CollectionBeforeOperationHook = async ({ args, req }) => {
  const data: unknown = 'data' in args ? args.data : undefined
  if (data === undefined) return args
  const id: unknown = 'id' in args ? args.id : undefined
  if (typeof id === 'string') await refuseOfSubmitted(id, req)
  else if ('where' in args && req.file) refuse([problem('file', 'receiptStays')], req)
  return args
}

const keepReceipt: CollectionBeforeChangeHook<Receipt> = async ({ data, originalDoc, req }) => {
  if (originalDoc) await refuseOfSubmitted(originalDoc.id, req)
  return data
}

const keepRow: CollectionBeforeDeleteHook = ({ id, req }) => refuseOfSubmitted(String(id), req)

/** What an expense was submitted with stays with it. More may come. */
async function refuseOfSubmitted(receipt: string, req: PayloadRequest): Promise<void> {
  const find = { depth: 0, disableErrors: true, req } as const
  const row = await req.payload.findByID({ collection: 'receipts', id: receipt, ...find })
  const id = idOf(row?.expense)
  if (id === null) return
  const expense = await req.payload.findByID({ collection: 'expenses', id, ...find })
  const isOpen = expense?.status === 'draft' || expense?.status === 'returned'
  if (!isOpen) refuse([problem('expense', 'receiptStays')], req)
}

export const receiptHooks = {
  beforeOperation: [
    refuseOddCut,
    bringForCutting('receipts'),
    nameAtRandom,
    refuseHugePicture,
    cutFirst,
    shrinkLarge,
    keepFile,
  ],
  beforeChange: [withoutOriginal(keepReceipt)],
  afterChange: [storeFiles('receipts')],
  beforeDelete: [keepRow, removeWithRow('receipts')],
} satisfies CollectionConfig['hooks']
