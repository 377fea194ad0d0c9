import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { nobody, programmeStaff } from '@/access/rules'
import { followUpAnswers, followUpMarks } from '@/domain/choices/people'
import { options } from '@/domain/labels/label'
import { followUpAnswerLabels, followUpMarkLabels } from '@/domain/labels/people'
import { groups, hiddenUnless } from '@/fields/admin'
import { words } from '@/fields/words'

/**
 * What graduates do now: how often each answer was given, in a team and at a mark. Whose answer it
 * was stands nowhere, and there is no time by which it could be found.
 */
export const FollowUps: CollectionConfig = {
  slug: 'follow-ups',
  labels: {
    singular: words('Opfølgning', 'Follow-up'),
    plural: words('Opfølgning (optælling)', 'Follow-ups (tally)'),
  },
  access: {
    create: nobody,
    read: programmeStaff,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  versions: false,
  timestamps: false,
  disableDuplicate: true,
  graphQL: false,
  defaultSort: 'mark',
  admin: {
    group: groups.course,
    hidden: hiddenUnless(isProgrammeStaff),
    defaultColumns: ['team', 'mark', ...followUpAnswers],
  },
  fields: [
    {
      name: 'team',
      label: words('Hold', 'Team'),
      type: 'relationship',
      relationTo: 'teams',
      required: true,
    },
    {
      name: 'mark',
      label: words('Hvornår', 'When'),
      type: 'select',
      required: true,
      options: options(followUpMarks, followUpMarkLabels),
    },
    ...followUpAnswers.map(
      (name) =>
        ({
          name,
          label: followUpAnswerLabels[name],
          type: 'number',
          required: true,
          defaultValue: 0,
          min: 0,
        }) as const,
    ),
  ],
}
