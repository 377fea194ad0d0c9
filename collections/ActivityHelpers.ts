import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { nobody, programmeStaff } from '@/access/rules'
import { groups, hiddenUnless, titleFrom } from '@/fields/admin'
import { words } from '@/fields/words'
import { activityHelperHooks } from '@/hooks/activityHelpers'

/**
 * Which Bydelsmor helps at which activity. A record of its own, as an activity is public and may
 * lead to nobody.
 */
export const ActivityHelpers: CollectionConfig = {
  slug: 'activity-helpers',
  labels: {
    singular: words('Hjælper ved en aktivitet', 'Helper at an activity'),
    plural: words('Hjælpere ved aktiviteter', 'Helpers at activities'),
  },
  access: {
    create: programmeStaff,
    read: programmeStaff,
    update: nobody,
    delete: programmeStaff,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  admin: {
    group: groups.activities,
    hidden: hiddenUnless(isProgrammeStaff),
    useAsTitle: 'title',
    defaultColumns: ['activity', 'applicant', 'createdAt'],
    description: words(
      'Det er nemmest at sætte dem på fra aktiviteten. Hun ser selv sine aktiviteter på sin egen side.',
      'They are most easily put on from the activity. She sees hers on her own page.',
    ),
  },
  hooks: activityHelperHooks,
  fields: [
    titleFrom('applicant.name'),
    {
      name: 'activity',
      label: words('Aktivitet', 'Activity'),
      type: 'relationship',
      relationTo: 'activities',
      required: true,
      index: true,
    },
    {
      name: 'applicant',
      label: words('Bydelsmor', 'Bydelsmor'),
      type: 'relationship',
      relationTo: 'applicants',
      required: true,
      index: true,
      filterOptions: { status: { equals: 'active' } },
    },
  ],
}
