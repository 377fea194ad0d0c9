import type { CollectionConfig } from 'payload'
import { isFunderOrProgrammeStaff, isProgrammeStaff } from '@/access/predicates'
import {
  admin,
  funderOrProgrammeStaff,
  leader,
  machineOnly,
  mayField,
  nobody,
} from '@/access/rules'
import { groups, hiddenUnless, panel, unseen } from '@/fields/admin'
import { day } from '@/fields/date'
import { money } from '@/fields/money'
import { words } from '@/fields/words'
import { grantHooks } from '@/hooks/budget'
import { accountEndpoints } from '@/printing/accounts'
import { reportEndpoints } from '@/printing/reports'

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
  endpoints: [...accountEndpoints, ...reportEndpoints],
  hooks: grantHooks,
  admin: {
    group: groups.money,
    hidden: hiddenUnless(isFunderOrProgrammeStaff),
    useAsTitle: 'title',
    defaultColumns: ['title', 'granted', 'periodFrom', 'periodTo', 'reportDue'],
  },
  fields: [
    panel('account', '@/admin/print/GrantAccount#GrantAccount'),
    panel('report', '@/admin/print/GrantReport#GrantReport'),
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
    money({
      name: 'coFunding',
      label: words('Egen betaling ved siden af', 'Own payment beside it'),
      description: words(
        'Hvad organisationerne selv betaler i perioden. Står feltet tomt, hedder det »ikke oplyst«.',
        'What the organisations pay themselves in the period. Left empty, it is "not stated".',
      ),
    }),
    {
      type: 'row',
      fields: [
        day({ name: 'periodFrom', label: words('Fra', 'From') }),
        day({ name: 'periodTo', label: words('Til', 'To') }),
        day({ name: 'reportDue', label: words('Regnskab senest', 'Account due') }),
      ],
    },
    day({
      name: 'handedInOn',
      label: words('Regnskab afleveret', 'Account handed in'),
      description: words(
        'Står der en dag, ligger regnskabet fast: hverken linjer, udgifter eller beløb kan ændres.',
        'With a day here the account stands: no line, expense or sum can be changed.',
      ),
    }),
    {
      name: 'reportText',
      label: words('Rapportens tekst', 'Text of the report'),
      type: 'textarea',
      access: { ...machineOnly, read: mayField(isProgrammeStaff) },
      admin: unseen,
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
