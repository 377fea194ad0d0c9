import type { CollectionConfig } from 'payload'
import { isFunderOrProgrammeStaff, isProgrammeStaff } from '@/access/predicates'
import {
  funderOrProgrammeStaff,
  machineOnly,
  mayField,
  nobody,
  programmeStaff,
} from '@/access/rules'
import { groups, hiddenUnless, unseen } from '@/fields/admin'
import { moment } from '@/fields/date'
import { words } from '@/fields/words'
import { askEndpoint } from '@/hooks/askQuestion'
import { questionHooks } from '@/hooks/questions'

/** What the municipality asked the coordinator, and the answer. Written by `POST /api/questions/ask`. */
export const Questions: CollectionConfig = {
  slug: 'questions',
  labels: {
    singular: words('Spørgsmål fra kommunen', 'Question from the municipality'),
    plural: words('Spørgsmål fra kommunen', 'Questions from the municipality'),
  },
  access: {
    create: nobody,
    read: funderOrProgrammeStaff,
    update: programmeStaff,
    delete: nobody,
    readVersions: nobody,
  },
  versions: false,
  timestamps: false,
  disableDuplicate: true,
  graphQL: false,
  defaultSort: '-askedAt',
  admin: {
    group: groups.money,
    hidden: hiddenUnless(isFunderOrProgrammeStaff),
    useAsTitle: 'text',
    defaultColumns: ['text', 'askedAt', 'answeredAt'],
  },
  hooks: questionHooks,
  endpoints: [askEndpoint],
  fields: [
    {
      name: 'text',
      label: words('Spørgsmål', 'Question'),
      type: 'textarea',
      required: true,
      access: machineOnly,
      admin: { readOnly: true },
    },
    {
      name: 'answer',
      label: words('Svar', 'Answer'),
      type: 'textarea',
      maxLength: 1000,
      admin: {
        description: words(
          'Kommunen ser svaret på sin side, når du har gemt: skriv ingen navne.',
          'The municipality sees the answer on its page once it is saved: write no names.',
        ),
      },
    },
    moment({
      name: 'askedAt',
      label: words('Spurgt', 'Asked'),
      required: true,
      index: true,
      // Its own, or it would stand beside the form only once it is there, and so be optional.
      access: machineOnly,
    }),
    moment({ name: 'answeredAt', label: words('Besvaret', 'Answered'), access: machineOnly }),
    {
      name: 'askedBy',
      type: 'text',
      access: { ...machineOnly, read: mayField(isProgrammeStaff) },
      admin: unseen,
    },
    {
      name: 'answeredBy',
      type: 'text',
      access: { ...machineOnly, read: mayField(isProgrammeStaff) },
      admin: unseen,
    },
  ],
}
