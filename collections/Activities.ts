import type { CollectionConfig } from 'payload'
import { isSignedIn, isStaff } from '@/access/predicates'
import {
  machineOnly,
  may,
  mayField,
  nobody,
  programmeStaff,
  staff,
  staffField,
} from '@/access/rules'
import { announcedPlannedOrStaff } from '@/access/scopes'
import {
  activityKinds,
  activityStatuses,
  activityThemes,
  audiences,
  offices,
} from '@/domain/choices/community'
import {
  activityKindLabels,
  activityStatusLabels,
  activityThemeLabels,
  audienceLabels,
  officeLabels,
} from '@/domain/labels/community'
import { areas } from '@/domain/choices/people'
import { areaLabels } from '@/domain/labels/people'
import { groups, hiddenUnless, nextSteps, panel } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { moment } from '@/fields/date'
import { prose } from '@/fields/prose'
import { status } from '@/fields/status'
import { words } from '@/fields/words'
import { activityHooks } from '@/hooks/activities'
import { sameRecipe } from '@/hooks/sameRecipe'

/** What the corps does in the neighbourhood. Starts from what matters now, so kinds end with "other". */
export const Activities: CollectionConfig = {
  slug: 'activities',
  labels: { singular: words('Aktivitet', 'Activity'), plural: words('Aktiviteter', 'Activities') },
  access: {
    create: staff,
    read: may(announcedPlannedOrStaff),
    update: staff,
    delete: programmeStaff,
    readVersions: nobody,
  },
  versions: false,
  // What is made after the same recipe has no day, place or people of the other's.
  disableDuplicate: true,
  defaultSort: '-startsAt',
  admin: {
    group: groups.activities,
    hidden: hiddenUnless(isSignedIn),
    useAsTitle: 'title',
    components: { beforeListTable: ['@/admin/activities/ActivityFilters#ActivityFilters'] },
    defaultColumns: ['title', 'kind', 'status', 'startsAt', 'place'],
  },
  hooks: activityHooks,
  endpoints: [sameRecipe],
  fields: [
    nextSteps('activities'),
    panel('meetingLink', '@/admin/activities/MeetingPanel#MeetingPanel'),
    panel('helpers', '@/admin/activities/HelpersPanel#HelpersPanel'),
    panel('recipe', '@/admin/activities/RecipePanel#RecipePanel'),
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
      name: 'audience',
      label: words('For hvem', 'For whom'),
      type: 'select',
      hasMany: true,
      options: options(audiences, audienceLabels),
    },
    {
      name: 'participants',
      label: words('Antal deltagere', 'Number of participants'),
      type: 'number',
      min: 0,
      max: 10000,
      // The funder has it from the report, where few are hidden.
      access: staffField,
    },
    moment({
      name: 'announcedAt',
      label: words('Vist på hjemmesiden', 'Announced'),
      access: machineOnly,
    }),
    moment({
      name: 'plannedAt',
      label: words('Mere end en idé siden', 'More than an idea since'),
      access: { ...machineOnly, read: mayField(isStaff) },
    }),
    {
      name: 'recipeOf',
      label: words('Lavet efter', 'Made after'),
      type: 'relationship',
      relationTo: 'activities',
      access: { ...machineOnly, read: mayField(isStaff) },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (_, { recipeOf }: { recipeOf?: unknown }) => Boolean(recipeOf),
      },
    },
    status({ values: activityStatuses, labels: activityStatusLabels, initial: 'planned' }),
  ],
}
