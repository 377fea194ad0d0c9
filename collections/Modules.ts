import type { CollectionConfig } from 'payload'
import { isSignedIn } from '@/access/predicates'
import { anyone, programmeStaff, staffField } from '@/access/rules'
import { topics } from '@/domain/choices/course'
import { topicLabels } from '@/domain/labels/course'
import { groups, hiddenUnless } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { words } from '@/fields/words'
import { headItsSessions } from '@/hooks/headings'

/** A unit of the course plan. Titles are the coordinator's to edit; thirteen of them cover eight topics. */
export const Modules: CollectionConfig = {
  slug: 'modules',
  labels: { singular: words('Modul', 'Module'), plural: words('Moduler', 'Modules') },
  access: {
    create: programmeStaff,
    read: anyone,
    update: programmeStaff,
    delete: programmeStaff,
    readVersions: programmeStaff,
  },
  versions: { drafts: false, maxPerDoc: 20 },
  defaultSort: 'order',
  admin: {
    group: groups.course,
    hidden: hiddenUnless(isSignedIn),
    useAsTitle: 'title',
    defaultColumns: ['order', 'title', 'topics', 'durationMinutes'],
  },
  hooks: { afterChange: [headItsSessions] },
  fields: [
    {
      name: 'order',
      label: words('Nummer', 'Number'),
      type: 'number',
      required: true,
      min: 1,
      max: 99,
      index: true,
    },
    {
      name: 'title',
      label: words('Titel', 'Title'),
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
    },
    {
      name: 'aim',
      label: words('Formål', 'Aim'),
      type: 'textarea',
      localized: true,
      maxLength: 600,
    },
    {
      name: 'topics',
      label: words('Emner', 'Topics'),
      type: 'select',
      hasMany: true,
      required: true,
      options: options(topics, topicLabels),
    },
    {
      name: 'durationMinutes',
      label: words('Varighed i minutter', 'Length in minutes'),
      type: 'number',
      required: true,
      defaultValue: 180,
      min: 15,
      max: 720,
    },
    {
      name: 'script',
      label: words('Drejebog', 'Script'),
      type: 'textarea',
      localized: true,
      maxLength: 8000,
      access: staffField,
      admin: {
        description: words('Kun til jer og underviseren.', 'For staff and the teacher only.'),
      },
    },
  ],
}
