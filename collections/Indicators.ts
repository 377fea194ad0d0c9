import type { CollectionConfig } from 'payload'
import { isFunderOrProgrammeStaff } from '@/access/predicates'
import { admin, funderOrProgrammeStaff, leader, nobody } from '@/access/rules'
import { indicatorUnits } from '@/domain/choices/money'
import { indicatorUnitLabels } from '@/domain/labels/money'
import { groups, hiddenUnless } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { words } from '@/fields/words'

/** What the effect is measured by. The actual figure is always computed, never typed. */
export const Indicators: CollectionConfig = {
  slug: 'indicators',
  labels: { singular: words('Måltal', 'Indicator'), plural: words('Måltal', 'Indicators') },
  access: {
    create: leader,
    read: funderOrProgrammeStaff,
    update: leader,
    delete: admin,
    readVersions: nobody,
  },
  versions: false,
  defaultSort: 'order',
  admin: {
    group: groups.money,
    hidden: hiddenUnless(isFunderOrProgrammeStaff),
    useAsTitle: 'title',
    defaultColumns: ['order', 'title', 'baseline', 'target', 'unit'],
  },
  fields: [
    {
      name: 'key',
      label: words('Kort navn til filer', 'Short name for files'),
      type: 'text',
      required: true,
      unique: true,
      admin: { readOnly: true },
    },
    {
      name: 'order',
      label: words('Nummer', 'Number'),
      type: 'number',
      required: true,
      defaultValue: 1,
      index: true,
    },
    {
      name: 'title',
      label: words('Måltal', 'Indicator'),
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
    },
    {
      name: 'definition',
      label: words('Sådan tælles det', 'How it is counted'),
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 600,
    },
    {
      type: 'row',
      fields: [
        { name: 'baseline', label: words('Udgangspunkt', 'Baseline'), type: 'number' },
        {
          name: 'target',
          label: words('Mål', 'Target'),
          type: 'number',
          admin: {
            description: words(
              'Tomt, hvor ansøgningen ikke sætter et mål.',
              'Empty where the application sets none.',
            ),
          },
        },
        {
          name: 'unit',
          label: words('Enhed', 'Unit'),
          type: 'select',
          required: true,
          defaultValue: 'count',
          options: options(indicatorUnits, indicatorUnitLabels),
        },
      ],
    },
  ],
}
