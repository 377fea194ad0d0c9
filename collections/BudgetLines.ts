import type { CollectionConfig } from 'payload'
import { isFunderOrProgrammeStaff } from '@/access/predicates'
import { admin, funderOrProgrammeStaff, leader, machineOnly, nobody } from '@/access/rules'
import { hourBuckets, linePurposes } from '@/domain/choices/money'
import { options } from '@/domain/labels/label'
import { hourBucketLabels, linePurposeLabels } from '@/domain/labels/money'
import { groups, hiddenUnless, unseen } from '@/fields/admin'
import { money } from '@/fields/money'
import { words } from '@/fields/words'
import { budgetLineHooks } from '@/hooks/budget'

/** One line of the budget as it was applied for. Amounts in øre, hours in whole hours. */
export const BudgetLines: CollectionConfig = {
  slug: 'budget-lines',
  labels: { singular: words('Budgetlinje', 'Budget line'), plural: words('Budget', 'Budget') },
  access: {
    create: leader,
    read: funderOrProgrammeStaff,
    update: leader,
    delete: admin,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  defaultSort: 'order',
  admin: {
    group: groups.money,
    hidden: hiddenUnless(isFunderOrProgrammeStaff),
    useAsTitle: 'title',
    defaultColumns: ['order', 'title', 'planned', 'reallocated'],
  },
  hooks: budgetLineHooks,
  fields: [
    { name: 'key', type: 'text', unique: true, admin: unseen },
    {
      name: 'order',
      label: words('Nummer', 'Number'),
      type: 'number',
      required: true,
      defaultValue: 1,
      index: true,
    },
    {
      name: 'grant',
      label: words('Tilskud', 'Grant'),
      type: 'relationship',
      relationTo: 'grants',
      required: true,
      index: true,
    },
    {
      name: 'title',
      label: words('Linje', 'Line'),
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
    },
    {
      name: 'paysFor',
      label: words('Betaler for', 'Pays for'),
      type: 'select',
      options: options(linePurposes, linePurposeLabels),
      admin: {
        description: words(
          'Når en aften er afholdt, bliver underviserens honorar eller gave til en kladde på den linje, der betaler for det.',
          'Once an evening is held, the teacher’s fee or gift becomes a draft on the line that pays for it.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        money({ name: 'planned', label: words('Budget', 'Planned'), required: true }),
        money({
          name: 'reallocated',
          label: words('Omfordelt', 'Reallocated'),
          required: true,
          defaultValue: 0,
          signed: true,
          access: machineOnly,
          description: words(
            'Flyttes med en omfordeling, når kommunen har svaret ja.',
            'Moved by a reallocation, once the municipality has said yes.',
          ),
        }),
      ],
    },
    {
      name: 'hours',
      label: words('Timer', 'Hours'),
      labels: { singular: words('Timepulje', 'Hours'), plural: words('Timer', 'Hours') },
      type: 'array',
      admin: {
        description: words(
          'Hvad der er brugt, skrives under »Timer« dag for dag og tælles sammen i rapporten.',
          'What is used is written under “Hours” day by day, and summed in the report.',
        ),
      },
      fields: [
        {
          name: 'key',
          label: words('Skrives under', 'Written under'),
          type: 'select',
          required: true,
          options: options(hourBuckets, hourBucketLabels),
        },
        {
          name: 'title',
          label: words('Til', 'For'),
          type: 'text',
          required: true,
          localized: true,
          maxLength: 80,
        },
        {
          name: 'planned',
          label: words('Timer i budgettet', 'Planned hours'),
          type: 'number',
          required: true,
          min: 0,
        },
      ],
    },
  ],
}
