import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/rules'
import { linkPurposes } from '@/domain/choices/links'
import { words } from '@/fields/words'

/**
 * A secret address of one person, kept as the hash of a token that only she holds. No generated API
 * reaches it, not even for staff: they make and revoke links, and never see one again.
 */
export const PrivateLinks: CollectionConfig = {
  slug: 'private-links',
  labels: {
    singular: words('Privat link', 'Private link'),
    plural: words('Private links', 'Private links'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  versions: false,
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  admin: { hidden: true },
  fields: [
    { name: 'purpose', type: 'select', required: true, options: [...linkPurposes] },
    { name: 'tokenHash', type: 'text', required: true, unique: true },
    { name: 'applicant', type: 'relationship', relationTo: 'applicants', index: true },
    { name: 'agreement', type: 'relationship', relationTo: 'agreements', index: true },
    { name: 'teacher', type: 'relationship', relationTo: 'teachers', index: true },
    { name: 'team', type: 'relationship', relationTo: 'teams', index: true },
    { name: 'publication', type: 'relationship', relationTo: 'publications', index: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'revokedAt', type: 'date' },
    // The day only: when she looked at her page is nobody's business.
    { name: 'lastUsedOn', type: 'text' },
  ],
}
