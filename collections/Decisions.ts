import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { nobody, programmeStaff } from '@/access/rules'
import { applicantStatuses } from '@/domain/choices/people'
import { options } from '@/domain/labels/label'
import { applicantStatusLabels } from '@/domain/labels/people'
import { groups, hiddenUnless, titleFrom } from '@/fields/admin'
import { moment } from '@/fields/date'
import { words } from '@/fields/words'

const step = (name: string, da: string, en: string) =>
  ({
    name,
    label: words(da, en),
    type: 'select',
    required: true,
    options: options(applicantStatuses, applicantStatusLabels),
  }) as const

/**
 * What was decided about a woman's seat: by whom, when and why. Written by the steps themselves;
 * nobody writes it afterwards, and it is forgotten with her.
 */
export const Decisions: CollectionConfig = {
  slug: 'decisions',
  labels: { singular: words('Beslutning', 'Decision'), plural: words('Beslutninger', 'Decisions') },
  access: {
    create: nobody,
    read: programmeStaff,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  defaultSort: '-at',
  graphQL: { disableMutations: true },
  admin: {
    group: groups.recruitment,
    hidden: hiddenUnless(isProgrammeStaff),
    useAsTitle: 'title',
    defaultColumns: ['at', 'applicant', 'from', 'to', 'reason', 'actorRole'],
    description: words(
      'Optagelse, venteliste, tilbud og afslag: hvem besluttede det, hvornår og hvorfor.',
      'Admissions, waiting list, offers and refusals: who decided, when and why.',
    ),
  },
  fields: [
    titleFrom('applicant.name'),
    {
      name: 'applicant',
      label: words('Ansøger', 'Applicant'),
      type: 'relationship',
      relationTo: 'applicants',
      required: true,
      index: true,
    },
    moment({ name: 'at', label: words('Hvornår', 'When'), required: true }),
    step('from', 'Fra', 'From'),
    step('to', 'Til', 'To'),
    { name: 'reason', label: words('Begrundelse', 'Reason'), type: 'text' },
    { name: 'actor', label: words('Konto', 'Account'), type: 'text' },
    {
      name: 'actorRole',
      label: words('Rolle', 'Role'),
      type: 'text',
      admin: { components: { Cell: '@/admin/audit/AuditCell#AuditCell' } },
    },
  ],
}
