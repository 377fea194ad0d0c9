import type { CollectionConfig } from 'payload'
import { isStaff } from '@/access/predicates'
import { machineOnly, nobody, staff } from '@/access/rules'
import { channels, publicationFailures, publicationStates } from '@/domain/choices/publishing'
import {
  channelLabels,
  publicationFailureLabels,
  publicationStateLabels,
} from '@/domain/labels/publishing'
import { groups, hiddenUnless, titleFrom, unseen } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { moment } from '@/fields/date'
import { words } from '@/fields/words'
import { publicationHooks } from '@/hooks/publications'

/**
 * Where one story stands on one channel, and at which address. Kept by the story's hook; for Facebook
 * it is the outbox too, and tells what is still to be done there.
 */
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
    defaultColumns: ['story', 'channel', 'state', 'failure', 'address'],
  },
  hooks: publicationHooks,
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
    {
      name: 'recipient',
      label: words('Sendt til', 'Sent to'),
      type: 'text',
      maxLength: 254,
      access: machineOnly,
      admin: { readOnly: true, condition: (_, row) => Boolean(row['recipient']) },
    },
    {
      name: 'failure',
      label: words('Hvad der gik galt', 'What went wrong'),
      type: 'select',
      options: options(publicationFailures, publicationFailureLabels),
      access: machineOnly,
    },
    {
      name: 'attempts',
      label: words('Forsøg', 'Attempts'),
      type: 'number',
      defaultValue: 0,
      access: machineOnly,
    },
    {
      ...moment({
        name: 'nextTryAt',
        label: words('Prøves igen', 'Tried again'),
        index: true,
        access: machineOnly,
      }),
    },
    {
      name: 'reference',
      label: words('Facebooks nummer', 'Facebook’s number'),
      type: 'text',
      access: machineOnly,
      admin: unseen,
    },
    {
      name: 'photo',
      label: words('Billedets nummer', 'The picture’s number'),
      type: 'text',
      access: machineOnly,
      admin: unseen,
    },
  ],
}
