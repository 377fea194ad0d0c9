import type { CollectionConfig } from 'payload'
import { isFunderOrProgrammeStaff } from '@/access/predicates'
import { admin, funderOrProgrammeStaff, leader, machineOnly, nobody } from '@/access/rules'
import { groups, hiddenUnless, unseen } from '@/fields/admin'
import { day } from '@/fields/date'
import { money } from '@/fields/money'
import { words } from '@/fields/words'

/** What the funder gave, for which period and team, and when the account is due. Amounts in øre. */
export const Grants: CollectionConfig = {
  slug: 'grants',
  labels: { singular: words('Tilskud', 'Grant'), plural: words('Tilskud', 'Grants') },
  access: {
    create: leader,
    read: funderOrProgrammeStaff,
    update: leader,
    delete: admin,
    readVersions: nobody,
  },
  versions: false,
  admin: {
    group: groups.money,
    hidden: hiddenUnless(isFunderOrProgrammeStaff),
    useAsTitle: 'title',
    defaultColumns: ['title', 'granted', 'periodFrom', 'periodTo', 'reportDue'],
  },
  fields: [
    { name: 'key', type: 'text', unique: true, admin: unseen },
    { name: 'title', label: words('Navn', 'Name'), type: 'text', required: true, maxLength: 120 },
    {
      name: 'funder',
      label: words('Tilskudsgiver', 'Funder'),
      type: 'relationship',
      relationTo: 'organisations',
    },
    { name: 'team', label: words('Hold', 'Team'), type: 'relationship', relationTo: 'teams' },
    {
      type: 'row',
      fields: [
        money({ name: 'applied', label: words('Søgt', 'Applied for') }),
        money({ name: 'granted', label: words('Bevilget', 'Granted'), required: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        day({ name: 'periodFrom', label: words('Fra', 'From') }),
        day({ name: 'periodTo', label: words('Til', 'To') }),
        day({ name: 'reportDue', label: words('Regnskab senest', 'Account due') }),
      ],
    },
    {
      name: 'voucherCount',
      type: 'number',
      required: true,
      defaultValue: 0,
      access: machineOnly,
      admin: unseen,
    },
  ],
}
