import type { CollectionConfig } from 'payload'
import { ofMachines } from '@/fields/machines'
import { words } from '@/fields/words'

/** The codes for who has lost her telephone, as hashes. One that is used is gone. */
export const RecoveryCodes: CollectionConfig = {
  slug: 'recovery-codes',
  labels: {
    singular: words('Nødkode', 'Recovery code'),
    plural: words('Nødkoder', 'Recovery codes'),
  },
  ...ofMachines,
  fields: [
    { name: 'account', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'codeHash', type: 'text', required: true },
  ],
}
