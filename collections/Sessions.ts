import type { CollectionConfig } from 'payload'
import { isSignedIn } from '@/access/predicates'
import { machineOnly, may, nobody, programmeStaff, programmeStaffField } from '@/access/rules'
import { openSessionOrSignedIn } from '@/access/scopes'
import { sessionKinds, sessionStatuses } from '@/domain/choices/course'
import { sessionKindLabels, sessionStatusLabels } from '@/domain/labels/course'
import { groups, heading, hiddenUnless, nextSteps, panel, titleFrom } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { moment } from '@/fields/date'
import { status } from '@/fields/status'
import { words } from '@/fields/words'
import { sessionHooks } from '@/hooks/sessions'
import { rollCallEndpoints } from '@/rollCall/endpoints'

/** One dated evening of a team. It names no person: who teaches stands in `agreements`, who came in `attendance`. */
export const Sessions: CollectionConfig = {
  slug: 'sessions',
  labels: { singular: words('Mødegang', 'Session'), plural: words('Mødegange', 'Sessions') },
  access: {
    create: programmeStaff,
    read: may(openSessionOrSignedIn),
    update: programmeStaff,
    delete: programmeStaff,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  defaultSort: 'startsAt',
  admin: {
    group: groups.course,
    hidden: hiddenUnless(isSignedIn),
    useAsTitle: 'heading',
    defaultColumns: ['startsAt', 'module', 'team', 'status', 'taughtBy'],
  },
  hooks: sessionHooks,
  endpoints: rollCallEndpoints,
  fields: [
    titleFrom('module.title'),
    heading(isSignedIn, words('Dag og emne', 'Day and subject')),
    nextSteps('sessions'),
    panel('rollCallPanel', '@/admin/rollCall/RollCallPanel#RollCallPanel'),
    panel('answersPanel', '@/admin/attendance/AnswersPanel#AnswersPanel'),
    {
      type: 'row',
      fields: [
        {
          name: 'team',
          label: words('Hold', 'Team'),
          type: 'relationship',
          relationTo: 'teams',
          required: true,
          index: true,
        },
        {
          name: 'module',
          label: words('Modul', 'Module'),
          type: 'relationship',
          relationTo: 'modules',
          index: true,
        },
        {
          name: 'kind',
          label: words('Slags', 'Kind'),
          type: 'select',
          required: true,
          defaultValue: 'regular',
          options: options(sessionKinds, sessionKindLabels),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        moment({
          name: 'startsAt',
          label: words('Begynder', 'Starts'),
          required: true,
          index: true,
        }),
        moment({ name: 'endsAt', label: words('Slutter', 'Ends'), required: true }),
      ],
    },
    {
      name: 'keepsItsDay',
      label: words(
        'Bliver på sin dag, også når planen laves om',
        'Keeps its day when the plan is laid again',
      ),
      type: 'checkbox',
      defaultValue: false,
      access: programmeStaffField,
    },
    { name: 'place', label: words('Sted', 'Place'), type: 'text', maxLength: 120 },
    {
      name: 'taughtBy',
      label: words('Undervises af', 'Taught by'),
      type: 'text',
      localized: true,
      maxLength: 80,
      access: machineOnly,
      admin: {
        readOnly: true,
        description: words(
          'En rolle, aldrig et navn. Kommer fra aftalen, når underviseren har sagt ja til at blive vist.',
          'A role, never a name. Comes from the agreement once the teacher agreed to be shown.',
        ),
      },
    },
    {
      name: 'cancelReason',
      label: words('Hvorfor aflyst', 'Why cancelled'),
      type: 'text',
      maxLength: 200,
      access: programmeStaffField,
    },
    {
      name: 'log',
      label: words('Logbog', 'Log'),
      type: 'textarea',
      maxLength: 2000,
      access: programmeStaffField,
    },
    { ...moment({ name: 'heldAt', label: words('Afsluttet', 'Finished'), access: machineOnly }) },
    status({ values: sessionStatuses, labels: sessionStatusLabels, initial: 'planned' }),
  ],
}
