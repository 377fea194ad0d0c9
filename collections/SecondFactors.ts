import type { CollectionConfig } from 'payload'
import { ofMachines } from '@/fields/machines'
import { words } from '@/fields/words'

/** What an account’s telephone makes its six digits of, sealed with the product’s own secret. */
export const SecondFactors: CollectionConfig = {
  slug: 'second-factors',
  labels: {
    singular: words('Andet trin', 'Second step'),
    plural: words('Andet trin', 'Second steps'),
  },
  ...ofMachines,
  fields: [
    { name: 'account', type: 'relationship', relationTo: 'users', required: true, unique: true },
    { name: 'secret', type: 'text' },
    // Shown, and not yet confirmed by a code: what was there before holds until then.
    { name: 'newSecret', type: 'text' },
    // Half minutes since 1970: a code that was used, or is older than one that was, opens nothing.
    { name: 'lastStep', type: 'number' },
    { name: 'confirmedAt', type: 'date' },
  ],
}
