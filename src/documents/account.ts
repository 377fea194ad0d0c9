import type { Account, Voucher } from '@/domain/account'
import { expenseStatusLabels, payeeKindLabels } from '@/domain/labels/money'
import { formatDate, formatMoment } from '@/domain/time'
import type { Book, Cell, Column, Sheet } from './book/book'

export type AccountFacts = Readonly<{
  account: Account
  title: string
  funder: string | null
  team: string | null
  /** YYYY-MM-DD; null while it is not stated. */
  period: Readonly<{ from: string | null; to: string | null }>
  reportDue: string | null
  /** When it was counted. */
  asOf: Date
  /** With who was paid, for what, and the receipts' files: never for the funder. */
  withNames: boolean
}>

/** The account of a grant, in Danish, as it is handed in. */
export function accountBook(facts: AccountFacts): Book {
  const { account, title, asOf, withNames } = facts
  return {
    title: `Regnskab: ${title}`,
    lead: [
      `Tilskudsgiver: ${facts.funder ?? notStated}`,
      `Hold: ${facts.team ?? notStated}`,
      `Periode: ${dayOr(facts.period.from)} til ${dayOr(facts.period.to)}`,
      `Regnskab senest: ${dayOr(facts.reportDue)}`,
      `Opgjort ${formatMoment(asOf, 'da')}. Alle beløb er i kroner.`,
      ...(withNames ? ['Fortroligt: med navne og formål. Giv det ikke videre.'] : []),
    ],
    sheets: [summary(account), linesOf(account), vouchersOf(account.vouchers, withNames)],
  }
}

const notStated = 'ikke oplyst'
const dayOr = (day: string | null) => (day === null ? notStated : formatDate(day, 'da'))

const amount = (title: string): Column => ({ title, width: 13, isNumber: true })

function summary(account: Account): Sheet {
  const { coFunding } = account
  return {
    title: 'Opgørelse',
    columns: [{ title: 'Post', width: 46 }, amount('Beløb')],
    rows: [
      ['Bevilget', { oere: account.granted }],
      ['Brugt: godkendte udgifter, fraregnet modposteringer', { oere: account.spent }],
      ['Heraf betalt', { oere: account.paid }],
      ['Indsendt, ikke afgjort og ikke regnet med', { oere: account.waiting }],
      ['Skal betales tilbage', { oere: account.toPayBack }],
      ['Brugt ud over tilskuddet, betales ikke af det', { oere: account.overspent }],
      [
        'Organisationernes egen betaling, ikke del af tilskuddet',
        coFunding === null ? notStated : { oere: coFunding },
      ],
    ],
  }
}

function linesOf({ lines, total }: Account): Sheet {
  const cells = (sums: Account['total']): Cell[] => [
    { oere: sums.planned },
    { oere: sums.reallocated },
    { oere: sums.spent },
    { oere: sums.left },
  ]
  return {
    title: 'Budgetlinjer',
    columns: [
      { title: 'Linje', width: 46 },
      ...['Bevilget', 'Omfordelt', 'Brugt', 'Tilbage'].map(amount),
    ],
    rows: lines.map(({ title, ...sums }) => [{ said: title }, ...cells(sums)]),
    total: ['I alt', ...cells(total)],
  }
}

function vouchersOf(vouchers: readonly Voucher[], withNames: boolean): Sheet {
  const sum = vouchers.reduce((all, { spent }) => all + spent, 0)
  const more = withNames ? forStaff : []
  return {
    title: 'Bilag',
    columns: [
      { title: 'Bilag', width: 7, isNumber: true },
      { title: 'Dato', width: 12 },
      { title: 'Linje', width: 25 },
      { title: 'Betalt til', width: 14 },
      ...more.map(({ column }) => column),
      { title: 'Status', width: 18 },
      amount('Beløb'),
      amount('Brugt'),
    ],
    rows: vouchers.map((voucher) => [
      { count: voucher.number },
      { day: voucher.spentOn },
      { said: voucher.line },
      payeeKindLabels[voucher.payeeKind].da,
      ...more.map(({ cell }) => cell(voucher)),
      statusOf(voucher),
      { oere: voucher.amount },
      { oere: voucher.spent },
    ]),
    total: ['I alt', null, null, null, ...more.map(() => null), null, null, { oere: sum }],
  }
}

/** What may name a person stands in the staff's own copy alone. */
const forStaff: readonly Readonly<{ column: Column; cell: (voucher: Voucher) => Cell }>[] = [
  { column: { title: 'Modtager', width: 18 }, cell: ({ payeeName }) => ({ said: payeeName }) },
  { column: { title: 'Hvad', width: 28 }, cell: ({ purpose }) => ({ said: purpose }) },
  {
    column: { title: 'Fil', width: 16 },
    cell: ({ files, noReceiptReason }) =>
      files.length > 0 ? files.join(', ') : { said: `Intet bilag. ${noReceiptReason}` },
  },
]

function statusOf({ status, voids }: Voucher): string {
  const label = expenseStatusLabels[status].da
  return voids === null ? label : `${label}. Modpost til bilag ${voids}`
}
