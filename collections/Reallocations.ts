import type { CollectionConfig, Condition } from 'payload'
import { isFunderOrProgrammeStaff } from '@/access/predicates'
import { admin, funderOrProgrammeStaff, leader, nobody } from '@/access/rules'
import { reallocationStatuses } from '@/domain/choices/money'
import { reallocationStatusLabels } from '@/domain/labels/money'
import { groups, hiddenUnless, nextSteps } from '@/fields/admin'
import { day } from '@/fields/date'
import { money } from '@/fields/money'
import { status } from '@/fields/status'
import { words } from '@/fields/words'
import { reallocationHooks } from '@/hooks/reallocations'
import { validNote } from '@/hooks/validate'

/** There is no answer before the question is stored. */
const isStored: Condition = ({ id }) => Boolean(id)

/** Money that is to move from one line of a grant to another, and what the funder answered. In øre. */
export const Reallocations: CollectionConfig = {
  slug: 'reallocations',
  labels: {
    singular: words('Omfordeling', 'Reallocation'),
    plural: words('Omfordelinger', 'Reallocations'),
  },
  access: {
    create: leader,
    read: funderOrProgrammeStaff,
    update: leader,
    delete: admin,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  admin: {
    group: groups.money,
    hidden: hiddenUnless(isFunderOrProgrammeStaff),
    listSearchableFields: ['reason'],
    defaultColumns: ['grant', 'fromLine', 'toLine', 'amount', 'status', 'answeredOn'],
  },
  hooks: reallocationHooks,
  fields: [
    nextSteps('reallocations'),
    line('grant', 'grants', words('Tilskud', 'Grant')),
    {
      type: 'row',
      fields: [
        line('fromLine', 'budget-lines', words('Fra linjen', 'From the line')),
        line('toLine', 'budget-lines', words('Til linjen', 'To the line')),
      ],
    },
    money({ name: 'amount', label: words('Beløb', 'Amount'), required: true }),
    {
      name: 'reason',
      label: words('Hvorfor?', 'Why?'),
      type: 'textarea',
      required: true,
      validate: validNote,
      admin: {
        description: words(
          'Kommunen læser med: skriv ingen navne.',
          'The municipality reads this: write no names.',
        ),
      },
    },
    day({
      name: 'answeredOn',
      label: words('Kommunen svarede', 'The municipality answered'),
      condition: isStored,
    }),
    {
      name: 'answer',
      label: words('Kommunens svar', 'The municipality’s answer'),
      type: 'textarea',
      validate: validNote,
      admin: { condition: isStored },
    },
    status({ values: reallocationStatuses, labels: reallocationStatusLabels, initial: 'asked' }),
  ],
}

function line(
  name: string,
  relationTo: 'grants' | 'budget-lines',
  label: ReturnType<typeof words>,
) {
  return {
    name,
    label,
    type: 'relationship',
    relationTo,
    required: true,
    index: true,
    admin: { allowCreate: false },
  } as const
}
