import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { machineOnly, nobody, programmeStaff } from '@/access/rules'
import { callBackStatuses } from '@/domain/choices/people'
import { callBackStatusLabels } from '@/domain/labels/people'
import { groups, hiddenUnless, nextSteps, unseen } from '@/fields/admin'
import { localeOptions } from '@/fields/choice'
import { moment } from '@/fields/date'
import { status } from '@/fields/status'
import { words } from '@/fields/words'
import { callBackHooks } from '@/hooks/callBacks'

/**
 * Somebody wants to talk to a Bydelsmor: a telephone number and a language, no name and no story.
 * Written by `askForCallBack` only.
 */
export const CallBacks: CollectionConfig = {
  slug: 'call-backs',
  labels: {
    singular: words('Ønske om opkald', 'Call-back'),
    plural: words('Ønsker om opkald', 'Call-backs'),
  },
  access: {
    create: nobody,
    read: programmeStaff,
    update: programmeStaff,
    delete: programmeStaff,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  admin: {
    group: groups.recruitment,
    hidden: hiddenUnless(isProgrammeStaff),
    useAsTitle: 'telephone',
    defaultColumns: ['telephone', 'language', 'status', 'createdAt'],
    description: words(
      'Kvinder, der vil tale med en bydelsmor. Ring, og spørg ikke om mere, end hun selv fortæller. Numrene slettes af sig selv, når ønsket er afsluttet.',
      'Women who want to talk to a Bydelsmor. Call, and ask no more than she tells. Numbers are deleted by themselves once closed.',
    ),
  },
  hooks: callBackHooks,
  fields: [
    nextSteps('call-backs'),
    {
      name: 'telephone',
      label: words('Telefon', 'Telephone'),
      type: 'text',
      required: true,
      index: true,
      access: { update: () => false },
      admin: { readOnly: true },
    },
    {
      name: 'language',
      label: words('Sprog', 'Language'),
      type: 'select',
      required: true,
      options: localeOptions,
      access: { update: () => false },
      admin: { readOnly: true },
    },
    {
      name: 'idempotencyKey',
      type: 'text',
      required: true,
      unique: true,
      access: { read: () => false, update: () => false },
      admin: unseen,
    },
    moment({
      name: 'statusChangedAt',
      label: words('Sidst ændret', 'Last step'),
      access: machineOnly,
      index: true,
    }),
    status({ values: callBackStatuses, labels: callBackStatusLabels, initial: 'open' }),
  ],
}
