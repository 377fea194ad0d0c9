import type { Field } from 'payload'
import { isProgrammeStaff, isStaff } from '@/access/predicates'
import { machineOnly, mayField, staffField } from '@/access/rules'
import { storyChecks } from '@/domain/choices/publishing'
import { storyCheckLabels } from '@/domain/labels/publishing'
import { moment } from './date'
import { words } from './words'

const approver = {
  create: mayField(isProgrammeStaff),
  read: mayField(isStaff),
  update: mayField(isProgrammeStaff),
}

const kept = { ...machineOnly, read: mayField(isStaff) }

const onlyWith = (name: string) => ({
  readOnly: true,
  condition: (_: unknown, story: Readonly<Record<string, unknown>>) => Boolean(story[name]),
})

/** What is asked before a story is approved, and what was answered. */
export const approvalFields: Field[] = [
  {
    name: 'contactsArePublic',
    label: words(
      'Telefonnumre og e-mailadresser i historien er offentlige og må stå der',
      'Telephone numbers and e-mail addresses in the story are public and may stand there',
    ),
    type: 'checkbox',
    // An answer to what stands there now: the hook keeps the pieces and takes the tick away.
    defaultValue: false,
    access: staffField,
    admin: {
      description: words(
        'Gælder det, der står der nu. Kommer der mere til, spørges der igen.',
        'Holds for what stands there now. What is added is asked about again.',
      ),
    },
  },
  {
    name: 'publicContacts',
    label: words('Må stå i historien', 'May stand in the story'),
    type: 'textarea',
    access: kept,
    admin: onlyWith('publicContacts'),
  },
  {
    name: 'checks',
    access: { read: mayField(isStaff) },
    label: words('Inden den godkendes', 'Before it is approved'),
    type: 'group',
    admin: {
      components: { Field: '@/admin/stories/Checklist#Checklist' },
      description: words(
        'Sættes af den, der godkender. Går historien tilbage til kladde, spørges der på ny.',
        'Ticked by whoever approves. When the story goes back to draft, they are asked anew.',
      ),
    },
    fields: storyChecks.map((name) => ({
      name,
      label: words(storyCheckLabels[name].da, storyCheckLabels[name].en),
      type: 'checkbox',
      defaultValue: false,
      access: approver,
    })),
  },
  {
    name: 'approvedBy',
    label: words('Godkendt af', 'Approved by'),
    type: 'text',
    access: kept,
    admin: onlyWith('approvedBy'),
  },
  {
    ...moment({ name: 'approvedAt', label: words('Godkendt', 'Approved'), access: machineOnly }),
    access: kept,
  },
]
