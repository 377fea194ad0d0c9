import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/rules'
import { words } from '@/fields/words'

/**
 * Answers so far, kept for 24 hours under the hash of a random token that only her browser holds.
 * No generated API reaches it: the public site's own operations do.
 */
export const SignUpDrafts: CollectionConfig = {
  slug: 'signup-drafts',
  labels: { singular: words('Kladde', 'Draft'), plural: words('Kladder', 'Drafts') },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  versions: false,
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  admin: { hidden: true },
  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true },
    { name: 'answers', type: 'json', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}
