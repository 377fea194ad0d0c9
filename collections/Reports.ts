import type { CollectionConfig } from 'payload'
import { isFunderOrProgrammeStaff, isNobody, isProgrammeStaff } from '@/access/predicates'
import { funderOrProgrammeStaff, machineOnly, mayField, nobody } from '@/access/rules'
import { groups, hiddenUnless, unseen } from '@/fields/admin'
import { moment } from '@/fields/date'
import { words } from '@/fields/words'

/**
 * The funder's report of a grant as it was handed in, once: it stays as it is, whoever is forgotten
 * later. Its figures leave through `funderReport` alone, as those do that are counted anew.
 */
export const Reports: CollectionConfig = {
  slug: 'reports',
  labels: {
    singular: words('Afleveret rapport', 'Report handed in'),
    plural: words('Afleverede rapporter', 'Reports handed in'),
  },
  access: {
    create: nobody,
    read: funderOrProgrammeStaff,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  versions: false,
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  defaultSort: '-handedInAt',
  admin: {
    group: groups.money,
    hidden: hiddenUnless(isFunderOrProgrammeStaff),
    defaultColumns: ['grant', 'handedInAt'],
  },
  fields: [
    {
      name: 'grant',
      label: words('Tilskud', 'Grant'),
      type: 'relationship',
      relationTo: 'grants',
      required: true,
      index: true,
      admin: { allowCreate: false },
    },
    moment({ name: 'handedInAt', label: words('Afleveret', 'Handed in'), required: true }),
    {
      name: 'handedInBy',
      type: 'text',
      access: { ...machineOnly, read: mayField(isProgrammeStaff) },
      admin: unseen,
    },
    {
      name: 'figures',
      type: 'json',
      required: true,
      access: { ...machineOnly, read: mayField(isNobody) },
      admin: unseen,
    },
  ],
}
