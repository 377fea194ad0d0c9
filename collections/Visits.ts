import type { CollectionConfig } from 'payload'
import { isStaff } from '@/access/predicates'
import { nobody, staff } from '@/access/rules'
import { groups, hiddenUnless } from '@/fields/admin'
import { localeOptions } from '@/fields/choice'
import { words } from '@/fields/words'

/** How often a public page was shown on a day. Nothing about who saw it is known, so nothing is kept. */
export const Visits: CollectionConfig = {
  slug: 'visits',
  labels: { singular: words('Besøg', 'Visits'), plural: words('Besøg på siden', 'Visits') },
  access: { create: nobody, read: staff, update: nobody, delete: nobody, readVersions: nobody },
  versions: false,
  disableDuplicate: true,
  defaultSort: '-day',
  admin: {
    group: groups.publishing,
    hidden: hiddenUnless(isStaff),
    useAsTitle: 'page',
    defaultColumns: ['day', 'page', 'language', 'count'],
  },
  fields: [
    {
      name: 'page',
      label: words('Side', 'Page'),
      type: 'text',
      required: true,
      index: true,
      admin: { description: words('Uden sprog: /kursus', 'Without language: /kursus') },
    },
    {
      name: 'language',
      label: words('Sprog', 'Language'),
      type: 'select',
      required: true,
      options: localeOptions,
    },
    {
      name: 'day',
      label: words('Dag', 'Day'),
      type: 'text',
      required: true,
      index: true,
      admin: { description: words('I København: 2026-11-24', 'In Copenhagen: 2026-11-24') },
    },
    {
      name: 'count',
      label: words('Antal', 'Count'),
      type: 'number',
      required: true,
      defaultValue: 0,
      min: 0,
    },
  ],
}
