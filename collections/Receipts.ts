import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { admin, leader, nobody, programmeStaff } from '@/access/rules'
import { groups, hiddenUnless } from '@/fields/admin'
import { words } from '@/fields/words'
import { receiptHooks } from '@/hooks/receipts'
import { receiptUpload } from '@/hooks/uploads'

/** Photographed or scanned receipts. Private: only programme staff ever see the file or its name. */
export const Receipts: CollectionConfig = {
  slug: 'receipts',
  labels: { singular: words('Bilag', 'Receipt'), plural: words('Bilag', 'Receipts') },
  access: {
    create: programmeStaff,
    read: programmeStaff,
    update: leader,
    delete: admin,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  upload: receiptUpload,
  // An address is made of the name, whatever else is asked for.
  forceSelect: { filename: true },
  admin: {
    group: groups.money,
    hidden: hiddenUnless(isProgrammeStaff),
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'expense', 'createdAt'],
  },
  hooks: receiptHooks,
  fields: [
    {
      name: 'expense',
      label: words('Udgift', 'Expense'),
      type: 'relationship',
      relationTo: 'expenses',
      required: true,
      index: true,
    },
  ],
}
