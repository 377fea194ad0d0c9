import type { CollectionConfig } from 'payload'
import { isSignedIn } from '@/access/predicates'
import {
  funderField,
  machineOnly,
  may,
  nobody,
  programmeStaff,
  staff,
  staffField,
} from '@/access/rules'
import { announcedOrSignedIn } from '@/access/scopes'
import {
  activityKinds,
  activityStatuses,
  activityThemes,
  offices,
} from '@/domain/choices/community'
import {
  activityKindLabels,
  activityStatusLabels,
  activityThemeLabels,
  officeLabels,
} from '@/domain/labels/community'
import { areas } from '@/domain/choices/people'
import { areaLabels } from '@/domain/labels/people'
import { groups, hiddenUnless, nextSteps } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { moment } from '@/fields/date'
import { prose } from '@/fields/prose'
import { status } from '@/fields/status'
import { words } from '@/fields/words'
import { activityHooks } from '@/hooks/activities'

/** What the corps does in the neighbourhood. Starts from what matters now, so kinds end with "other". */
export const Activities: CollectionConfig = {
  slug: 'activities',
  labels: { singular: words('Aktivitet', 'Activity'), plural: words('Aktiviteter', 'Activities') },
  access: {
    create: staff,
    read: may(announcedOrSignedIn),
    update: staff,
    delete: programmeStaff,
    readVersions: nobody,
  },
  versions: false,
  defaultSort: '-startsAt',
  admin: {
    group: groups.activities,
    hidden: hiddenUnless(isSignedIn),
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'status', 'startsAt', 'place'],
  },
  hooks: activityHooks,
  fields: [
    nextSteps('activities'),
    {
      name: 'title',
      label: words('Titel', 'Title'),
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
    },
    {
      name: 'kind',
      label: words('Slags', 'Kind'),
      type: 'select',
      required: true,
      options: options(activityKinds, activityKindLabels),
    },
    {
      name: 'handedOverBy',
      label: words('Diplomerne overrækkes af', 'Diplomas handed over by'),
      type: 'select',
      options: options(offices, officeLabels),
      access: staffField,
      admin: {
        condition: (_, { kind }: { kind?: unknown }) => kind === 'ceremony',
        description: words(
          'Embedet, aldrig et navn. Det står på de diplomer, der gives den dag.',
          'The office, never a name. It stands on the diplomas awarded that day.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        moment({ name: 'startsAt', label: words('Begynder', 'Starts'), index: true }),
        moment({ name: 'endsAt', label: words('Slutter', 'Ends') }),
      ],
    },
    { name: 'place', label: words('Sted', 'Place'), type: 'text', maxLength: 120 },
    {
      name: 'areas',
      label: words('Områder', 'Areas'),
      type: 'select',
      hasMany: true,
      options: options(areas, areaLabels),
    },
    {
      name: 'organisations',
      label: words('Sammen med', 'Together with'),
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
    },
    {
      name: 'summary',
      label: words('Kort fortalt', 'In short'),
      type: 'textarea',
      localized: true,
      maxLength: 400,
    },
    prose({ name: 'description', label: words('Beskrivelse', 'Description') }),
    {
      name: 'themes',
      label: words('Handler om', 'About'),
      type: 'select',
      hasMany: true,
      options: options(activityThemes, activityThemeLabels),
    },
    {
      name: 'participants',
      label: words('Antal deltagere', 'Number of participants'),
      type: 'number',
      min: 0,
      max: 10000,
      access: funderField,
    },
    {
      ...moment({
        name: 'announcedAt',
        label: words('Vist på hjemmesiden', 'Announced'),
        access: machineOnly,
      }),
    },
    status({ values: activityStatuses, labels: activityStatusLabels, initial: 'planned' }),
  ],
}
