import type { CollectionConfig } from 'payload'
import { isFunderOrProgrammeStaff, isNobody, isProgrammeStaff } from '@/access/predicates'
import {
  admin,
  funderOrProgrammeStaff,
  machineOnly,
  may,
  mayField,
  nobody,
  programmeStaff,
  programmeStaffField,
} from '@/access/rules'
import { ownOrLeader } from '@/access/scopes'
import { expenseStatuses, payeeKinds } from '@/domain/choices/money'
import { expenseStatusLabels, payeeKindLabels } from '@/domain/labels/money'
import { groups, heading, hiddenUnless, nextSteps, panel, unseen } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { day, moment } from '@/fields/date'
import { money } from '@/fields/money'
import { status } from '@/fields/status'
import { words } from '@/fields/words'
import { expenseHooks } from '@/hooks/expenses'
import { validNote } from '@/hooks/validate'

/** Written by hooks, read by those who may see who did what. */
const actor = {
  create: mayField(isNobody),
  read: mayField(isProgrammeStaff),
  update: mayField(isNobody),
}

/**
 * One expense of a grant, in øre. The funder reads line, date, amount, kind of payee and status;
 * who entered, submitted and approved it, and which agreement it comes from, are plain ids that only programme staff may read, so no
 * relation leads from here to a person.
 */
export const Expenses: CollectionConfig = {
  slug: 'expenses',
  labels: { singular: words('Udgift', 'Expense'), plural: words('Udgifter', 'Expenses') },
  access: {
    create: programmeStaff,
    read: funderOrProgrammeStaff,
    update: may(ownOrLeader),
    delete: admin,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  defaultSort: '-spentOn',
  admin: {
    group: groups.money,
    hidden: hiddenUnless(isFunderOrProgrammeStaff),
    useAsTitle: 'heading',
    listSearchableFields: ['heading', 'purpose'],
    components: { beforeListTable: ['@/admin/dashboard/ExpenseFilters#ExpenseFilters'] },
    defaultColumns: ['spentOn', 'voucherNumber', 'budgetLine', 'amount', 'payeeKind', 'status'],
  },
  hooks: expenseHooks,
  fields: [
    heading(isFunderOrProgrammeStaff, words('Dag og beløb', 'Day and amount')),
    nextSteps('expenses'),
    panel('actors', '@/admin/actors/ExpenseActors#ExpenseActors'),
    {
      type: 'row',
      fields: [
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
          name: 'budgetLine',
          label: words('Budgetlinje', 'Budget line'),
          type: 'relationship',
          relationTo: 'budget-lines',
          required: true,
          index: true,
          admin: { allowCreate: false },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        day({ name: 'spentOn', label: words('Dato', 'Date'), required: true, index: true }),
        money({ name: 'amount', label: words('Beløb', 'Amount'), required: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'payeeKind',
          label: words('Betalt til', 'Paid to'),
          type: 'select',
          required: true,
          options: options(payeeKinds, payeeKindLabels),
        },
        {
          name: 'payeeName',
          label: words('Navn på modtager', 'Name of payee'),
          type: 'text',
          maxLength: 120,
          access: programmeStaffField,
        },
      ],
    },
    {
      name: 'purpose',
      label: words('Hvad er det til?', 'What is it for?'),
      type: 'text',
      required: true,
      maxLength: 200,
      access: programmeStaffField,
    },
    panel('suggestedLine', '@/admin/money/LineSuggestion#LineSuggestion'),
    {
      name: 'session',
      label: words('Mødegang', 'Session'),
      type: 'relationship',
      relationTo: 'sessions',
      admin: { allowCreate: false },
    },
    {
      name: 'noReceiptReason',
      label: words('Hvorfor er der intet bilag?', 'Why is there no receipt?'),
      type: 'textarea',
      access: programmeStaffField,
      validate: validNote,
    },
    {
      name: 'decisionReason',
      label: words('Begrundelse for svaret', 'Reason for the decision'),
      type: 'textarea',
      access: programmeStaffField,
      validate: validNote,
      admin: { condition: ({ status: now }) => now !== 'draft' },
    },
    { ...day({ name: 'paidOn', label: words('Udbetalt', 'Paid on') }) },
    {
      name: 'voids',
      label: words('Modpostering til', 'Counter-entry to'),
      type: 'relationship',
      relationTo: 'expenses',
      admin: {
        allowCreate: false,
        description: words(
          'Udfyldes kun, når denne postering ophæver en anden. Den trækkes fra.',
          'Only when this entry cancels another. It is subtracted.',
        ),
      },
    },
    {
      name: 'voucherNumber',
      label: words('Bilagsnummer', 'Voucher number'),
      type: 'number',
      access: machineOnly,
      admin: {
        readOnly: true,
        position: 'sidebar',
        condition: ({ voucherNumber }) => Boolean(voucherNumber),
      },
    },
    { name: 'fromAgreement', type: 'text', access: actor, admin: unseen },
    { name: 'enteredBy', type: 'text', index: true, access: actor, admin: unseen },
    { name: 'submittedBy', type: 'text', access: actor, admin: unseen },
    {
      ...moment({
        name: 'submittedAt',
        label: words('Indsendt', 'Submitted'),
        access: machineOnly,
      }),
    },
    { name: 'approvedBy', type: 'text', access: actor, admin: unseen },
    {
      ...moment({ name: 'approvedAt', label: words('Godkendt', 'Approved'), access: machineOnly }),
    },
    status({ values: expenseStatuses, labels: expenseStatusLabels, initial: 'draft' }),
  ],
}
