import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { nobody, programmeStaff } from '@/access/rules'
import { groups, hiddenUnless } from '@/fields/admin'
import { moment } from '@/fields/date'
import { words } from '@/fields/words'

/** The log keeps codes; its list shows them in words. */
const inWords = { admin: { components: { Cell: '@/admin/audit/AuditCell#AuditCell' } } }

/** Who did what to whose record, and when. Nobody edits it; the database refuses too. */
export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: words('Logpost', 'Audit event'), plural: words('Log', 'Audit') },
  access: {
    create: nobody,
    read: programmeStaff,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  defaultSort: '-at',
  graphQL: { disableMutations: true },
  admin: {
    group: groups.system,
    hidden: hiddenUnless(isProgrammeStaff),
    defaultColumns: ['at', 'action', 'subject', 'actorRole', 'reason'],
  },
  fields: [
    moment({ name: 'at', label: words('Hvornår', 'When'), required: true, index: true }),
    { name: 'actor', label: words('Konto', 'Account'), type: 'text', index: true },
    { name: 'actorRole', label: words('Rolle', 'Role'), type: 'text', ...inWords },
    {
      name: 'action',
      label: words('Handling', 'Action'),
      type: 'text',
      required: true,
      ...inWords,
    },
    { name: 'subject', label: words('Hvad', 'What'), type: 'text', required: true, ...inWords },
    { name: 'document', label: words('Kort', 'Record'), type: 'text' },
    { name: 'person', label: words('Hvis kort', 'Whose record'), type: 'text', index: true },
    { name: 'reason', label: words('Begrundelse', 'Reason'), type: 'text' },
    { name: 'door', label: words('Vej ind', 'Door'), type: 'text' },
  ],
}
