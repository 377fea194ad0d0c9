import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { machineOnly, nobody, programmeStaff } from '@/access/rules'
import {
  messageFailures,
  messageMedia,
  messagePurposes,
  messageStates,
} from '@/domain/choices/messages'
import {
  messageFailureLabels,
  messageMediumLabels,
  messagePurposeLabels,
  messageStateLabels,
} from '@/domain/labels/messages'
import { localeOptions } from '@/fields/choice'
import { groups, hiddenUnless, panel, titleFrom, unseen } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { moment } from '@/fields/date'
import { words } from '@/fields/words'
import { messageEndpoints } from '@/hooks/messageEndpoints'

/** The outbox of SMS and e-mail. A row is one message to one woman; its key keeps it from going out twice. */
export const Messages: CollectionConfig = {
  slug: 'messages',
  labels: { singular: words('Besked', 'Message'), plural: words('Beskeder', 'Messages') },
  access: {
    create: nobody,
    read: programmeStaff,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  versions: false,
  endpoints: messageEndpoints,
  disableDuplicate: true,
  admin: {
    group: groups.recruitment,
    hidden: hiddenUnless(isProgrammeStaff),
    useAsTitle: 'title',
    defaultColumns: ['applicant', 'purpose', 'state', 'failure', 'sentAt'],
    components: { beforeListTable: ['@/admin/messages/OutboxPanel#OutboxPanel'] },
    description: words(
      'Beskeder, der venter eller er sendt. De laves af »Skriv til kvinderne« og af det, der sker på kurset.',
      'Messages that wait or went out. They are made by “Write to the women” and by what happens on the course.',
    ),
  },
  fields: [
    titleFrom('applicant.name'),
    panel('messageSteps', '@/admin/messages/MessageSteps#MessageSteps'),
    {
      name: 'applicant',
      label: words('Til', 'To'),
      type: 'relationship',
      relationTo: 'applicants',
      index: true,
    },
    {
      name: 'teacher',
      label: words('Til underviseren', 'To the teacher'),
      type: 'relationship',
      relationTo: 'teachers',
      index: true,
      admin: onlyWithValue('teacher'),
    },
    {
      name: 'purpose',
      label: words('Anledning', 'Occasion'),
      type: 'select',
      required: true,
      options: options(messagePurposes, messagePurposeLabels),
    },
    {
      name: 'session',
      label: words('Om mødegangen', 'About the session'),
      type: 'relationship',
      relationTo: 'sessions',
      index: true,
      admin: onlyWithValue('session'),
    },
    moment({
      name: 'about',
      label: words('Tidspunktet, den fortæller om', 'The time it tells of'),
      access: machineOnly,
    }),
    {
      name: 'medium',
      label: words('Sendes som', 'Sent as'),
      type: 'select',
      required: true,
      options: options(messageMedia, messageMediumLabels),
    },
    {
      name: 'language',
      label: words('Sprog', 'Language'),
      type: 'select',
      required: true,
      defaultValue: 'da',
      options: localeOptions,
    },
    {
      name: 'recipient',
      label: words('Nummer eller adresse', 'Number or address'),
      type: 'text',
      required: true,
      maxLength: 254,
    },
    {
      name: 'body',
      label: words('Tekst', 'Text'),
      type: 'textarea',
      required: true,
      maxLength: 1000,
    },
    {
      name: 'state',
      label: words('Tilstand', 'State'),
      type: 'select',
      required: true,
      defaultValue: 'queued',
      options: options(messageStates, messageStateLabels),
      access: machineOnly,
      admin: { readOnly: true },
    },
    { name: 'key', type: 'text', unique: true, access: machineOnly, admin: unseen },
    {
      name: 'failure',
      label: words('Hvorfor den ikke er sendt', 'Why it was not sent'),
      type: 'select',
      options: options(messageFailures, messageFailureLabels),
      access: machineOnly,
      admin: { readOnly: true, ...onlyWithValue('failure') },
    },
    {
      name: 'attempts',
      type: 'number',
      defaultValue: 0,
      min: 0,
      access: machineOnly,
      admin: unseen,
    },
    { name: 'reference', type: 'text', access: machineOnly, admin: unseen },
    moment({
      name: 'nextTryAt',
      label: words('Sendes tidligst', 'Not sent before'),
      access: machineOnly,
      index: true,
    }),
    {
      name: 'atNight',
      label: words('Må sendes om natten', 'May be sent at night'),
      type: 'checkbox',
      required: true,
      defaultValue: false,
      access: machineOnly,
      admin: unseen,
    },
    moment({ name: 'sentAt', label: words('Sendt', 'Sent'), access: machineOnly }),
  ],
}

function onlyWithValue(name: string) {
  return { condition: (_: unknown, row: Readonly<Record<string, unknown>>) => Boolean(row[name]) }
}
