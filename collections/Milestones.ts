import type { CollectionConfig } from 'payload'
import { isSignedIn } from '@/access/predicates'
import { nobody, programmeStaff, signedIn } from '@/access/rules'
import { responsibles } from '@/domain/choices/course'
import { responsibleLabels } from '@/domain/labels/course'
import { groups, hiddenUnless, unseen } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { day } from '@/fields/date'
import { words } from '@/fields/words'

/** The timeline of the application: what was to happen when, who was responsible, and what did happen. */
export const Milestones: CollectionConfig = {
  slug: 'milestones',
  labels: { singular: words('Milepæl', 'Milestone'), plural: words('Tidsplan', 'Timeline') },
  access: {
    create: programmeStaff,
    read: signedIn,
    update: programmeStaff,
    delete: programmeStaff,
    readVersions: nobody,
  },
  versions: false,
  defaultSort: 'order',
  admin: {
    group: groups.course,
    hidden: hiddenUnless(isSignedIn),
    useAsTitle: 'title',
    defaultColumns: ['order', 'title', 'plannedFrom', 'plannedTo', 'actualFrom', 'responsible'],
  },
  fields: [
    { name: 'key', type: 'text', unique: true, admin: unseen },
    {
      name: 'order',
      label: words('Nummer', 'Number'),
      type: 'number',
      required: true,
      defaultValue: 1,
      index: true,
    },
    {
      name: 'title',
      label: words('Hvad', 'What'),
      type: 'text',
      required: true,
      localized: true,
      maxLength: 160,
    },
    { name: 'team', label: words('Hold', 'Team'), type: 'relationship', relationTo: 'teams' },
    {
      type: 'row',
      fields: [
        day({ name: 'plannedFrom', label: words('Planlagt fra', 'Planned from'), required: true }),
        day({ name: 'plannedTo', label: words('Planlagt til', 'Planned to'), required: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        day({ name: 'actualFrom', label: words('Skete fra', 'Happened from') }),
        day({ name: 'actualTo', label: words('Skete til', 'Happened to') }),
      ],
    },
    {
      name: 'responsible',
      label: words('Ansvarlig', 'Responsible'),
      type: 'select',
      hasMany: true,
      options: options(responsibles, responsibleLabels),
    },
    {
      name: 'evidence',
      label: words('Hvad viser det?', 'Evidence'),
      type: 'textarea',
      maxLength: 1000,
      admin: {
        description: words(
          'Kommunen læser med: skriv ingen navne.',
          'The municipality reads this: write no names.',
        ),
      },
    },
  ],
}
