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
 * how often what it leads to was opened from it, and how often a sign-up was sent. Nothing about who.
 * An information meeting and a story's leaflet have theirs too.
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
    of('activity', 'activities', words('Til informationsmødet', 'For the information meeting')),
    of('story', 'stories', words('Folder til historien', 'Leaflet of the story')),
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

/** What a code belongs to that no poster was made for by hand. */
function of(name: string, relationTo: 'activities' | 'stories', label: { da: string; en: string }) {
  return {
    name,
    label,
    type: 'relationship',
    relationTo,
    unique: true,
    access: machineOnly,
    admin: {
      readOnly: true,
      condition: (_: unknown, poster: Readonly<Record<string, unknown>>) => Boolean(poster[name]),
    },
  } as const
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
