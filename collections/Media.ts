import type { CollectionConfig } from 'payload'
import { isStaff } from '@/access/predicates'
import { may, nobody, staff, staffField } from '@/access/rules'
import { releasedOrStaff } from '@/access/scopes'
import { groups, hiddenUnless } from '@/fields/admin'
import { peopleOnIt } from '@/fields/people'
import { words } from '@/fields/words'
import { mediaHooks } from '@/hooks/media'
import { mediaUpload } from '@/hooks/uploads'

/** Public pictures. Until a picture is released, or a published story shows it, only staff see it. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: words('Billede', 'Picture'), plural: words('Billeder', 'Pictures') },
  access: {
    create: staff,
    read: may(releasedOrStaff),
    update: staff,
    delete: staff,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  upload: mediaUpload,
  // Addresses are made of the names, whatever else is asked for.
  forceSelect: { filename: true, sizes: { small: { filename: true, url: true } } },
  admin: {
    group: groups.publishing,
    hidden: hiddenUnless(isStaff),
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'released'],
  },
  hooks: mediaHooks,
  fields: [
    {
      name: 'alt',
      label: words('Hvad ser man?', 'What is seen?'),
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      admin: {
        description: words(
          'Læses højt for den, der ikke kan se billedet.',
          'Read aloud for those who cannot see it.',
        ),
      },
    },
    {
      name: 'caption',
      label: words('Billedtekst', 'Caption'),
      type: 'text',
      localized: true,
      maxLength: 300,
    },
    peopleOnIt,
    { name: 'credit', label: words('Foto', 'Credit'), type: 'text', maxLength: 120 },
    {
      name: 'released',
      label: words('Må vises for alle', 'May be shown to everyone'),
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: staffField,
    },
  ],
}
