import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { machineOnly, nobody, programmeStaff } from '@/access/rules'
import { agreementStatuses } from '@/domain/choices/course'
import { agreementStatusLabels } from '@/domain/labels/course'
import { groups, hiddenUnless, nextSteps, titleFrom } from '@/fields/admin'
import { moment } from '@/fields/date'
import { money } from '@/fields/money'
import { status } from '@/fields/status'
import { words } from '@/fields/words'
import { agreementHooks } from '@/hooks/agreements'
import { linkEndpoints, remindEndpoint } from '@/hooks/linkEndpoints'
import { validNote } from '@/hooks/validate'

/** What was agreed with a teacher about one evening. Apart from `sessions`, so that nothing public points to a person. */
export const Agreements: CollectionConfig = {
  slug: 'agreements',
  labels: {
    singular: words('Underviseraftale', 'Agreement'),
    plural: words('Underviseraftaler', 'Agreements'),
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
    components: { beforeListTable: ['@/admin/teachers/BoardLink#BoardLink'] },
    useAsTitle: 'title',
    defaultColumns: ['session', 'teacher', 'status', 'startsAt'],
  },
  hooks: agreementHooks,
  endpoints: [...linkEndpoints('agreement'), remindEndpoint],
  fields: [
    titleFrom('teacher.name'),
    nextSteps('agreements'),
    {
      name: 'session',
      label: words('Mødegang', 'Session'),
      type: 'relationship',
      relationTo: 'sessions',
      required: true,
      index: true,
    },
    {
      name: 'teacher',
      label: words('Underviser', 'Teacher'),
      type: 'relationship',
      relationTo: 'teachers',
      required: true,
      index: true,
    },
    { ...moment({ name: 'startsAt', label: words('Begynder', 'Starts'), access: machineOnly }) },
    { ...moment({ name: 'endsAt', label: words('Slutter', 'Ends'), access: machineOnly }) },
    { ...moment({ name: 'askedAt', label: words('Spurgt', 'Asked'), access: machineOnly }) },
    { ...moment({ name: 'answeredAt', label: words('Svarede', 'Answered'), access: machineOnly }) },
    {
      ...moment({ name: 'remindedAt', label: words('Mindet om', 'Reminded'), access: machineOnly }),
    },
    money({
      name: 'fee',
      label: words('Aftalt beløb', 'Agreed amount'),
      description: words(
        'Honorar til en gæsteunderviser; transport og gave til de øvrige. Når aftenen er afholdt, bliver det til én kladde til en udgift.',
        'A guest’s fee; transport and a gift for the others. Once the evening is held it becomes one draft expense.',
      ),
    }),
    {
      name: 'teacherNote',
      label: words('Fra underviseren', 'From the teacher'),
      type: 'textarea',
      validate: validNote,
      admin: {
        description: words(
          'Hvad underviseren skrev, for eksempel at der skal være en projektor.',
          'What the teacher wrote, such as that there must be a projector.',
        ),
      },
    },
    { name: 'note', label: words('Bemærkning', 'Note'), type: 'textarea', validate: validNote },
    status({ values: agreementStatuses, labels: agreementStatusLabels, initial: 'asked' }),
  ],
}
