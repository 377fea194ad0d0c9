import type { CollectionConfig } from 'payload'
import {
  admin,
  machineOnly,
  may,
  mayField,
  nobody,
  programmeStaff,
  programmeStaffField,
} from '@/access/rules'
import { isLeader, isProgrammeStaff, isSignedIn } from '@/access/predicates'
import { openTeamOrSignedIn } from '@/access/scopes'
import { teamStatuses, weekdays } from '@/domain/choices/course'
import { teamStatusLabels, weekdayLabels } from '@/domain/labels/course'
import { groups, hiddenUnless, nextSteps, panel } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { day, month } from '@/fields/date'
import { status } from '@/fields/status'
import { words } from '@/fields/words'
import { teamEndpoints, teamHooks } from '@/hooks/teams'
import { teamPaperEndpoints } from '@/printing/teams'
import { validClock } from '@/hooks/validate'

/** A team: who many may join, when it meets, what it is taught and what it takes to pass. Numbers are data, never code. */
export const Teams: CollectionConfig = {
  slug: 'teams',
  labels: { singular: words('Hold', 'Team'), plural: words('Hold', 'Teams') },
  access: {
    create: programmeStaff,
    read: may(openTeamOrSignedIn),
    update: programmeStaff,
    delete: admin,
    readVersions: nobody,
  },
  versions: false,
  admin: {
    group: groups.course,
    hidden: hiddenUnless(isSignedIn),
    useAsTitle: 'name',
    defaultColumns: ['name', 'status', 'firstEvening', 'capacity'],
  },
  hooks: teamHooks,
  endpoints: [...teamEndpoints, ...teamPaperEndpoints],
  fields: [
    nextSteps('teams'),
    panel('planSessions', '@/admin/plan/PlanSessions#PlanSessions'),
    panel('teamMeters', '@/admin/passMeter/TeamMeters#TeamMeters'),
    panel('writeLink', '@/admin/messages/WriteLink#WriteLink'),
    panel('print', '@/admin/print/PrintTeam#PrintTeam'),
    panel('after', '@/admin/after/TeamAfter#TeamAfter'),
    {
      name: 'name',
      label: words('Holdets navn', 'Name'),
      type: 'text',
      required: true,
      maxLength: 80,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'minimum',
          label: words('Mindst', 'At least'),
          type: 'number',
          required: true,
          defaultValue: 10,
          min: 1,
          max: 60,
        },
        {
          name: 'capacity',
          label: words('Pladser', 'Seats'),
          type: 'number',
          required: true,
          defaultValue: 12,
          min: 1,
          max: 60,
        },
        {
          name: 'extraSeats',
          label: words('Ekstra plads', 'Extra seat'),
          type: 'number',
          required: true,
          defaultValue: 0,
          min: 0,
          max: 1,
          access: {
            create: mayField(isLeader),
            read: mayField(isSignedIn),
            update: mayField(isLeader),
          },
        },
      ],
    },
    {
      name: 'extraSeatReason',
      label: words('Begrundelse for ekstra plads', 'Reason for the extra seat'),
      type: 'text',
      maxLength: 300,
      access: programmeStaffField,
    },
    {
      type: 'row',
      fields: [
        day({ name: 'firstEvening', label: words('Første aften', 'First evening') }),
        {
          name: 'weekday',
          label: words('Ugedag', 'Weekday'),
          type: 'select',
          required: true,
          defaultValue: '3',
          options: options(weekdays, weekdayLabels),
        },
        {
          name: 'startTime',
          label: words('Klokken', 'At'),
          type: 'text',
          required: true,
          defaultValue: '17:00',
          validate: validClock,
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
      ],
    },
    { name: 'place', label: words('Sted', 'Place'), type: 'text', maxLength: 120 },
    month({
      name: 'diplomaMonth',
      label: words('Diplomerne skal overrækkes i', 'Diplomas in'),
      access: programmeStaffField,
    }),
    {
      name: 'offersByItself',
      label: words(
        'Tilbyd selv en ledig plads til den næste på ventelisten',
        'Offer a free seat to the next on the waiting list',
      ),
      type: 'checkbox',
      defaultValue: true,
      access: programmeStaffField,
    },
    {
      name: 'address',
      label: words('Adresse', 'Address'),
      type: 'text',
      maxLength: 200,
      access: programmeStaffField,
      admin: {
        description: words(
          'Vises kun for deltagere og undervisere, med et kort, de selv kan åbne.',
          'Shown to participants and teachers only, with a map that they may open.',
        ),
      },
    },
    {
      name: 'wayThere',
      label: words('Sådan finder man derhen', 'How to get there'),
      type: 'textarea',
      localized: true,
      maxLength: 400,
      access: programmeStaffField,
    },
    {
      name: 'skipWeeks',
      label: words('Uger uden undervisning', 'Weeks without teaching'),
      type: 'number',
      hasMany: true,
      min: 1,
      max: 53,
    },
    {
      name: 'skipDates',
      label: words('Dage uden undervisning', 'Days without teaching'),
      labels: { singular: words('Dag', 'Day'), plural: words('Dage', 'Days') },
      type: 'array',
      fields: [day({ name: 'day', label: words('Dag', 'Day'), required: true })],
    },
    {
      name: 'plan',
      label: words('Modulplan', 'Module plan'),
      labels: { singular: words('Modul', 'Module'), plural: words('Moduler', 'Modules') },
      type: 'array',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'module',
              label: words('Modul', 'Module'),
              type: 'relationship',
              relationTo: 'modules',
              required: true,
            },
            {
              name: 'mandatory',
              label: words('Skal være gennemført', 'Mandatory'),
              type: 'checkbox',
              defaultValue: false,
            },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'minimumAttended',
          label: words('Aftener, der skal til for at bestå', 'Evenings needed to pass'),
          type: 'number',
          required: true,
          defaultValue: 11,
          min: 1,
          max: 60,
        },
        {
          name: 'maximumCaughtUp',
          label: words('Heraf højst indhentet', 'Of these at most caught up'),
          type: 'number',
          required: true,
          defaultValue: 2,
          min: 0,
          max: 60,
        },
      ],
    },
    {
      name: 'copyOf',
      label: words('Lavet ud fra', 'Made from'),
      type: 'relationship',
      relationTo: 'teams',
      access: { ...machineOnly, read: mayField(isProgrammeStaff) },
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (_, { copyOf }: { copyOf?: unknown }) => Boolean(copyOf),
      },
    },
    status({ values: teamStatuses, labels: teamStatusLabels, initial: 'planned' }),
  ],
}
