import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { machineOnly, nobody, programmeStaff } from '@/access/rules'
import { eveningAnswers } from '@/domain/choices/links'
import { options } from '@/domain/labels/label'
import { eveningAnswerLabels } from '@/domain/labels/links'
import { groups, hiddenUnless, titleFrom } from '@/fields/admin'
import { moment } from '@/fields/date'
import { words } from '@/fields/words'
import { eveningAnswerHooks } from '@/hooks/eveningAnswers'

/** What a woman said beforehand of one evening. It expects nothing of her and marks nothing. */
export const EveningAnswers: CollectionConfig = {
  slug: 'evening-answers',
  labels: {
    singular: words('Svar til en aften', 'Answer to an evening'),
    plural: words('Svar til aftener', 'Answers to evenings'),
  },
  access: {
    create: programmeStaff,
    read: programmeStaff,
    update: programmeStaff,
    delete: programmeStaff,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  admin: {
    group: groups.course,
    hidden: hiddenUnless(isProgrammeStaff),
    useAsTitle: 'title',
    defaultColumns: ['session', 'applicant', 'answer', 'updatedAt'],
    description: words(
      'Hvem har sagt, at de kommer eller ikke kan. Fremmødet markeres på selve aftenen.',
      'Who said that they come or cannot. Attendance is marked on the evening itself.',
    ),
  },
  hooks: eveningAnswerHooks,
  fields: [
    titleFrom('applicant.name'),
    {
      name: 'session',
      label: words('Mødegang', 'Session'),
      type: 'relationship',
      relationTo: 'sessions',
      required: true,
      index: true,
    },
    {
      name: 'applicant',
      label: words('Deltager', 'Participant'),
      type: 'relationship',
      relationTo: 'applicants',
      required: true,
      index: true,
    },
    {
      name: 'answer',
      label: words('Svar', 'Answer'),
      type: 'select',
      required: true,
      options: options(eveningAnswers, eveningAnswerLabels),
    },
    moment({
      name: 'startsAt',
      label: words('Svaret gælder tidspunktet', 'Answered for this time'),
      access: machineOnly,
    }),
  ],
}
