import type { CollectionConfig } from 'payload'
import { passwordPurposes } from '@/domain/passwordLinks'
import { ofMachines } from '@/fields/machines'
import { words } from '@/fields/words'

/**
 * The one link by which an account’s password may be chosen, as a hash. A new one takes its place, and
 * using it removes it. PostgreSQL ends it when the account changes.
 */
export const PasswordLinks: CollectionConfig = {
  slug: 'password-links',
  labels: {
    singular: words('Link til adgangskode', 'Password link'),
    plural: words('Links til adgangskode', 'Password links'),
  },
  ...ofMachines,
  fields: [
    { name: 'account', type: 'relationship', relationTo: 'users', required: true, unique: true },
    { name: 'purpose', type: 'select', options: [...passwordPurposes], required: true },
    { name: 'tokenHash', type: 'text', required: true, unique: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}
