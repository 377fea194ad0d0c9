import type { CollectionConfig } from 'payload'
import { isFunderOrProgrammeStaff } from '@/access/predicates'
import { funderOrProgrammeStaff, leader, nobody, programmeStaff, staffField } from '@/access/rules'
import { promiseKinds, promiseStates } from '@/domain/choices/promises'
import { options } from '@/domain/labels/label'
import { promiseKindLabels, promiseStateLabels } from '@/domain/labels/promises'
import { groups, hiddenUnless, panel, unseen } from '@/fields/admin'
import { day } from '@/fields/date'
import { words } from '@/fields/words'
import { promiseHooks } from '@/hooks/promises'

/**
 * What the application promised, and what became of it. The municipality reads it, so what shows that
 * a promise was kept is an evening, an activity, a published story or a figure, and never a person.
 */
export const Promises: CollectionConfig = {
  slug: 'promises',
  labels: { singular: words('Løfte', 'Promise'), plural: words('Løfter', 'Promises') },
  access: {
    create: programmeStaff,
    read: funderOrProgrammeStaff,
    update: programmeStaff,
    delete: leader,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  // Through GraphQL it is told in `funderReport`. The name alone would hide JavaScript's own.
  graphQL: false,
  typescript: { interface: 'GrantPromise' },
  defaultSort: 'order',
  admin: {
    group: groups.money,
    hidden: hiddenUnless(isFunderOrProgrammeStaff),
    useAsTitle: 'title',
    defaultColumns: ['order', 'title', 'kind', 'state', 'happenedOn'],
  },
  hooks: promiseHooks,
  fields: [
    { name: 'key', type: 'text', unique: true, admin: unseen },
    {
      name: 'order',
      label: words('Nummer', 'Number'),
      type: 'number',
      required: true,
      defaultValue: 1,
      index: true,
    },
    {
      name: 'grant',
      label: words('Tilskud', 'Grant'),
      type: 'relationship',
      relationTo: 'grants',
      required: true,
      index: true,
      admin: { allowCreate: false },
    },
    {
      name: 'title',
      label: words('Hvad der er lovet', 'What was promised'),
      type: 'text',
      required: true,
      localized: true,
      maxLength: 200,
    },
    {
      name: 'kind',
      label: words('Slags', 'Kind'),
      type: 'select',
      required: true,
      defaultValue: 'effect',
      options: options(promiseKinds, promiseKindLabels),
    },
    panel('proposal', '@/admin/promises/Proposal#Proposal'),
    {
      type: 'row',
      fields: [
        {
          name: 'state',
          label: words('Hvordan går det?', 'How does it stand?'),
          type: 'select',
          required: true,
          defaultValue: 'notYet',
          index: true,
          options: options(promiseStates, promiseStateLabels),
        },
        day({ name: 'happenedOn', label: words('Dag', 'Day') }),
      ],
    },
    {
      name: 'reason',
      label: words('Begrundelse', 'Reason'),
      type: 'textarea',
      maxLength: 1000,
      admin: {
        description: words(
          'Skal skrives, når løftet kun er delvist holdt eller er opgivet. Kommunen læser med: skriv ingen navne.',
          'Needed where the promise is only partly kept, or dropped. The municipality reads this: write no names.',
        ),
      },
    },
    proof('sessions', 'sessions', words('Mødegange, der viser det', 'Sessions that show it')),
    {
      ...proof('activities', 'activities', words('Aktiviteter, der viser det', 'Activities')),
      // An idea shows nothing yet, and the municipality is not told of it.
      filterOptions: { status: { not_equals: 'idea' } },
    },
    {
      ...proof('stories', 'stories', words('Historier, der viser det', 'Stories')),
      // The municipality reads of those that are published, in the report.
      access: staffField,
      admin: {
        allowCreate: false,
        description: words(
          'Kommunen ser kun dem, der er udgivet.',
          'The municipality sees only those that are published.',
        ),
      },
    },
    proof('indicators', 'indicators', words('Måltal, der viser det', 'Figures')),
  ],
}

function proof(
  name: string,
  relationTo: 'sessions' | 'activities' | 'stories' | 'indicators',
  label: ReturnType<typeof words>,
) {
  return {
    name,
    label,
    type: 'relationship',
    relationTo,
    hasMany: true,
    admin: { allowCreate: false },
  } as const
}
