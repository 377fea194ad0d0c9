import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { machineOnly, nobody, programmeStaff } from '@/access/rules'
import { messageMedia, messageStates } from '@/domain/choices/people'
import { messageMediumLabels, messageStateLabels } from '@/domain/labels/people'
import { localeOptions } from '@/fields/choice'
import { groups, hiddenUnless, titleFrom, unseen } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { moment } from '@/fields/date'
import { words } from '@/fields/words'

/** The outbox of SMS and e-mail. A row is one message to one woman; its key keeps it from going out twice. */
export const Messages: CollectionConfig = {
  slug: 'messages',
  labels: { singular: words('Besked', 'Message'), plural: words('Beskeder', 'Messages') },
  access: {
    create: programmeStaff,
    read: programmeStaff,
    update: programmeStaff,
    delete: nobody,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  admin: {
    group: groups.recruitment,
    hidden: hiddenUnless(isProgrammeStaff),
    useAsTitle: 'title',
    defaultColumns: ['applicant', 'medium', 'state', 'sentAt'],
    description: words(
      'Beskeder, der venter eller er sendt. Udsendelse kobles på senere; indtil da ringer eller skriver I selv.',
      'Messages that wait or went out. Sending comes later; until then you call or write yourselves.',
    ),
  },
  fields: [
    titleFrom('applicant.name'),
    {
      name: 'applicant',
      label: words('Til', 'To'),
      type: 'relationship',
      relationTo: 'applicants',
      required: true,
      index: true,
    },
    {
      name: 'purpose',
      label: words('Anledning', 'Occasion'),
      type: 'text',
      required: true,
      maxLength: 80,
    },
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
      type: 'text',
      maxLength: 200,
      access: machineOnly,
      admin: {
        readOnly: true,
        condition: (_, { failure }: { failure?: unknown }) => Boolean(failure),
      },
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
      label: words('Prøves igen', 'Tried again'),
      access: machineOnly,
      index: true,
    }),
    moment({ name: 'sentAt', label: words('Sendt', 'Sent'), access: machineOnly }),
  ],
}
