import type { CollectionConfig } from 'payload'
import { nobody, staff } from '@/access/rules'
import { localeOptions } from '@/fields/choice'
import { words } from '@/fields/words'

/** A text of the site that someone with that mother tongue has read and found good. A changed text has another fingerprint and awaits a reader again. */
export const TextReadings: CollectionConfig = {
  slug: 'text-readings',
  labels: {
    singular: words('Læst tekst', 'Text reading'),
    plural: words('Læste tekster', 'Text readings'),
  },
  access: { create: staff, read: staff, update: nobody, delete: staff, readVersions: nobody },
  versions: false,
  disableDuplicate: true,
  admin: { hidden: true, useAsTitle: 'key' },
  fields: [
    {
      name: 'language',
      label: words('Sprog', 'Language'),
      type: 'select',
      required: true,
      options: localeOptions,
    },
    { name: 'key', label: words('Tekst', 'Text'), type: 'text', required: true, maxLength: 200 },
    {
      name: 'fingerprint',
      label: words('Aftryk', 'Fingerprint'),
      type: 'text',
      required: true,
      maxLength: 64,
    },
  ],
}
