import type { CollectionConfig } from 'payload'
import { isStaff } from '@/access/predicates'
import { machineOnly, nobody, staff } from '@/access/rules'
import { localeOptions } from '@/fields/choice'
import { groups, hiddenUnless, panel } from '@/fields/admin'
import { words } from '@/fields/words'
import { posterHooks } from '@/hooks/posters'
import { posterEndpoints } from '@/printing/posters'

/**
 * One poster in one place. Its QR code has a code of its own, so that staff see which of them worked:
 * how often the sign-up was opened from it, and how often it was sent. Nothing about who.
 */
export const Posters: CollectionConfig = {
  slug: 'posters',
  labels: { singular: words('Plakat', 'Poster'), plural: words('Plakater', 'Posters') },
  access: { create: staff, read: staff, update: staff, delete: staff, readVersions: nobody },
  versions: false,
  disableDuplicate: true,
  defaultSort: '-signUps',
  admin: {
    group: groups.recruitment,
    hidden: hiddenUnless(isStaff),
    useAsTitle: 'place',
    defaultColumns: ['place', 'language', 'arrivals', 'signUps', 'code'],
    description: words(
      'En plakat for hvert sted, så I kan se, hvilken der virker.',
      'A poster for each place, so that you see which works.',
    ),
  },
  hooks: posterHooks,
  endpoints: posterEndpoints,
  fields: [
    panel('print', '@/admin/print/PrintPoster#PrintPoster'),
    {
      name: 'place',
      label: words('Hvor hænger den?', 'Where does it hang?'),
      type: 'text',
      required: true,
      maxLength: 120,
      admin: {
        description: words(
          'For eksempel: Biblioteket, ved skranken',
          'For example: The library, at the desk',
        ),
      },
    },
    {
      name: 'language',
      label: words('Sprog', 'Language'),
      type: 'select',
      required: true,
      defaultValue: 'da',
      options: localeOptions,
    },
    {
      type: 'row',
      fields: [
        count('arrivals', words('Åbnede tilmeldingen', 'Opened the sign-up')),
        count('signUps', words('Tilmeldte sig', 'Signed up')),
      ],
    },
    {
      name: 'code',
      label: words('Kode', 'Code'),
      type: 'text',
      unique: true,
      access: machineOnly,
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}

function count(name: string, label: { da: string; en: string }) {
  return {
    name,
    label,
    type: 'number',
    required: true,
    defaultValue: 0,
    min: 0,
    access: machineOnly,
    admin: { readOnly: true, components: { Cell: '@/admin/count/CountCell#CountCell' } },
  } as const
}
