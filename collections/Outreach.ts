import type { CollectionConfig } from 'payload'
import { nobody, programmeStaff } from '@/access/rules'
import { bridgedTos, outreachContacts, outreachTopics } from '@/domain/choices/community'
import {
  bridgedToLabels,
  outreachContactLabels,
  outreachTopicLabels,
} from '@/domain/labels/community'
import { areas } from '@/domain/choices/people'
import { areaLabels } from '@/domain/labels/people'
import { groups } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { day } from '@/fields/date'
import { words } from '@/fields/words'

/**
 * An anonymous tally of conversations. No name and no free text: there is nothing to write about anyone.
 * Neither who counted nor when is kept, and no door shows a single row: staff see sums.
 */
export const Outreach: CollectionConfig = {
  slug: 'outreach',
  labels: {
    singular: words('Samtale', 'Conversation'),
    plural: words('Samtaler (optælling)', 'Conversations (tally)'),
  },
  access: {
    create: programmeStaff,
    read: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  versions: false,
  timestamps: false,
  disableDuplicate: true,
  admin: {
    group: groups.activities,
    // Staff count on a screen of its own, which shows sums.
    hidden: true,
  },
  fields: [
    day({
      name: 'week',
      label: words('Uge (mandag)', 'Week (Monday)'),
      required: true,
      index: true,
    }),
    {
      name: 'area',
      label: words('Område', 'Area'),
      type: 'select',
      required: true,
      options: options(areas, areaLabels),
    },
    {
      name: 'contactHow',
      label: words('Kontakten opstod', 'How contact arose'),
      type: 'select',
      required: true,
      options: options(outreachContacts, outreachContactLabels),
    },
    {
      name: 'topics',
      label: words('Emner', 'Topics'),
      type: 'select',
      hasMany: true,
      options: options(outreachTopics, outreachTopicLabels),
    },
    {
      name: 'bridgedTo',
      label: words('Vist vej til', 'Bridged to'),
      type: 'select',
      hasMany: true,
      options: options(bridgedTos, bridgedToLabels),
    },
    {
      name: 'firstContact',
      label: words('Første samtale', 'First contact'),
      type: 'checkbox',
      defaultValue: false,
    },
    {
      name: 'count',
      label: words('Antal', 'Count'),
      type: 'number',
      required: true,
      defaultValue: 1,
      min: 1,
      max: 500,
    },
  ],
}
