import type { CollectionConfig } from 'payload'
import { isNobody, isProgrammeStaff } from '@/access/predicates'
import { leader, may, mayField, nobody, programmeStaff } from '@/access/rules'
import { ownOrAdmin } from '@/access/scopes'
import { hourBuckets } from '@/domain/choices/money'
import { options } from '@/domain/labels/label'
import { hourBucketLabels } from '@/domain/labels/money'
import { groups, hiddenUnless, unseen } from '@/fields/admin'
import { day } from '@/fields/date'
import { words } from '@/fields/words'
import { currentGrant } from '@/hooks/currentGrant'
import { validNote } from '@/hooks/validate'
import { workedHoursHooks } from '@/hooks/workedHours'

/**
 * The project leader's hours, written by herself day by day towards those of the budget. The funder
 * is told their sums, in the report.
 */
export const WorkedHours: CollectionConfig = {
  slug: 'worked-hours',
  labels: { singular: words('Timer', 'Hours'), plural: words('Timer', 'Hours') },
  access: {
    create: leader,
    read: programmeStaff,
    update: may(ownOrAdmin),
    delete: may(ownOrAdmin),
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  defaultSort: '-workedOn',
  hooks: workedHoursHooks,
  admin: {
    group: groups.money,
    hidden: hiddenUnless(isProgrammeStaff),
    useAsTitle: 'workedOn',
    listSearchableFields: ['note'],
    defaultColumns: ['workedOn', 'bucket', 'hours', 'note'],
  },
  fields: [
    {
      name: 'grant',
      label: words('Tilskud', 'Grant'),
      type: 'relationship',
      relationTo: 'grants',
      required: true,
      index: true,
      defaultValue: currentGrant,
      admin: { allowCreate: false },
    },
    {
      ...day({ name: 'workedOn', label: words('Dag', 'Day'), required: true, index: true }),
      defaultValue: () => new Date().toISOString(),
    },
    {
      name: 'bucket',
      label: words('Til', 'For'),
      type: 'select',
      required: true,
      options: options(hourBuckets, hourBucketLabels),
    },
    {
      name: 'hours',
      label: words('Timer', 'Hours'),
      type: 'number',
      required: true,
      admin: {
        step: 0.25,
        components: { Cell: '@/admin/count/CountCell#CountCell' },
        description: words('I kvarte timer, for eksempel 1,5.', 'In quarters, for example 1.5.'),
      },
    },
    {
      name: 'note',
      label: words('Hvad?', 'What?'),
      type: 'text',
      maxLength: 200,
      validate: validNote,
      admin: { description: words('Skriv ingen navne.', 'Write no names.') },
    },
    {
      name: 'enteredBy',
      type: 'text',
      index: true,
      access: {
        create: mayField(isNobody),
        read: mayField(isProgrammeStaff),
        update: mayField(isNobody),
      },
      admin: unseen,
    },
  ],
}
