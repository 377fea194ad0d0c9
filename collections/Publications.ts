import type { CollectionConfig } from 'payload'
import { isStaff } from '@/access/predicates'
import { nobody, staff } from '@/access/rules'
import { channels, publicationStates } from '@/domain/choices/publishing'
import { channelLabels, publicationStateLabels } from '@/domain/labels/publishing'
import { groups, hiddenUnless, titleFrom } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { words } from '@/fields/words'

/** Where one story stands on one channel, and at which address. Kept by the story's hook. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: {
    singular: words('Udgivelse', 'Publication'),
    plural: words('Udgivelser', 'Publications'),
  },
  access: { create: nobody, read: staff, update: staff, delete: nobody, readVersions: nobody },
  versions: false,
  disableDuplicate: true,
  admin: {
    group: groups.publishing,
    hidden: hiddenUnless(isStaff),
    useAsTitle: 'title',
    defaultColumns: ['story', 'channel', 'state', 'address'],
  },
  fields: [
    titleFrom('story.title'),
    {
      name: 'story',
      label: words('Historie', 'Story'),
      type: 'relationship',
      relationTo: 'stories',
      required: true,
      index: true,
    },
    {
      name: 'channel',
      label: words('Kanal', 'Channel'),
      type: 'select',
      required: true,
      options: options(channels, channelLabels),
    },
    {
      name: 'state',
      label: words('Tilstand', 'State'),
      type: 'select',
      required: true,
      defaultValue: 'queued',
      options: options(publicationStates, publicationStateLabels),
    },
    { name: 'address', label: words('Adresse', 'Address'), type: 'text', maxLength: 300 },
  ],
}
