import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { nobody, programmeStaff } from '@/access/rules'
import { localeOptions } from '@/fields/choice'
import { signUpStates } from '@/domain/choices/people'
import { signUpStateLabels } from '@/domain/labels/people'
import { groups, hiddenUnless, unseen } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { words } from '@/fields/words'
import { signUpHooks } from '@/hooks/signUps'

/**
 * One row for each accepted sign-up: its receipt code, its idempotency key and, where the
 * telephone was known already, the answers that staff may take over. Written by `signUp` only.
 */
export const SignUps: CollectionConfig = {
  slug: 'sign-ups',
  labels: { singular: words('Tilmelding', 'Sign-up'), plural: words('Tilmeldinger', 'Sign-ups') },
  access: {
    create: nobody,
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
    useAsTitle: 'code',
    defaultColumns: ['code', 'state', 'applicant', 'locale', 'createdAt'],
    description: words(
      'Alt, der er sendt ind fra hjemmesiden. "Venter" betyder, at telefonen var kendt, eller (uden ansøger) at det ligner noget, et program har sendt: se svarene, og overtag eller afvis dem.',
      'Everything sent in from the site. "Pending" means that the telephone was known or (without an applicant) that a program seems to have sent it: look at the answers, then take over or ignore.',
    ),
  },
  hooks: signUpHooks,
  fields: [
    {
      name: 'code',
      label: words('Kvitteringskode', 'Receipt code'),
      type: 'text',
      required: true,
      unique: true,
      access: { update: () => false },
      admin: { readOnly: true },
    },
    {
      name: 'state',
      label: words('Tilstand', 'State'),
      type: 'select',
      required: true,
      index: true,
      options: options(signUpStates, signUpStateLabels),
    },
    {
      name: 'applicant',
      label: words('Ansøger', 'Applicant'),
      type: 'relationship',
      relationTo: 'applicants',
      index: true,
      access: { update: () => false },
      admin: { readOnly: true },
    },
    {
      name: 'answers',
      label: words('Svar, der venter', 'Pending answers'),
      type: 'json',
      access: { update: () => false },
      admin: {
        readOnly: true,
        components: { Field: '@/admin/signUp/PendingAnswers#PendingAnswers' },
      },
    },
    {
      name: 'locale',
      label: words('Sprog', 'Language'),
      type: 'select',
      required: true,
      options: localeOptions,
      access: { update: () => false },
      admin: { readOnly: true },
    },
    {
      name: 'tries',
      label: words('Forsøg med forkert telefon', 'Tries with a wrong telephone'),
      type: 'number',
      required: true,
      defaultValue: 0,
      min: 0,
      access: { update: () => false },
      admin: { readOnly: true, condition: (_, { tries }: { tries?: unknown }) => Boolean(tries) },
    },
    {
      name: 'idempotencyKey',
      type: 'text',
      required: true,
      unique: true,
      access: { read: () => false, update: () => false },
      admin: unseen,
    },
    {
      name: 'contentHash',
      type: 'text',
      required: true,
      access: { read: () => false, update: () => false },
      admin: unseen,
    },
  ],
}
