import { isChoice } from '@/domain/choices/choice'
import { indicatorUnits } from '@/domain/choices/money'
import { teacherKindLabels } from '@/domain/labels/course'
import { indicatorUnitLabels } from '@/domain/labels/money'
import { reportFigureLabels, reportFigures } from '@/domain/labels/report'
import { copenhagenDate, formatMoment } from '@/domain/time'
import type { Book, Cell, Column, Sheet } from '@/documents/book/book'
import { figuresOf } from '@/report/figures'
import type { FunderReport } from '@/report/funder'

/** The funder's report as tables, in Danish: what GraphQL's `funderReport` tells, and no more. */
export function reportBook(report: FunderReport): Book {
  return {
    title: `Rapport: ${report.teamName}`,
    lead: [
      `Optalt ${formatMoment(new Date(report.asOf), 'da')}. Alle beløb er i kroner.`,
      report.handedInAt === null
        ? 'Rapporten er ikke afleveret endnu: tallene kan ændre sig.'
        : `Afleveret ${formatMoment(new Date(report.handedInAt), 'da')}. Tallene ligger fast.`,
      'Et tal, der ville fortælle om få kvinder, vises ikke, og heller ikke det, der kunne røbe det.',
    ],
    sheets: [
      teamOf(report),
      teachersOf(report),
      budgetOf(report),
      besideOf(report),
      hoursOf(report),
      timelineOf(report),
      indicatorsOf(report),
    ],
  }
}

const hidden = 'vises ikke'
const notStated = 'ikke oplyst'
const text = (title: string, width: number): Column => ({ title, width })
const number = (title: string, width = 13): Column => ({ title, width, isNumber: true })
const counted = (count: number | null): Cell => (count === null ? hidden : { count })

function teamOf(report: FunderReport): Sheet {
  const figures = figuresOf(report)
  return {
    title: 'Hold og korps',
    columns: [text('Hvad', 26), text('Sådan tælles det', 60), number('Antal')],
    rows: reportFigures.map((key) => {
      const { title, how } = reportFigureLabels[key]
      return [title.da, how.da, counted(figures[key])]
    }),
  }
}

const teachersOf = ({ teachersByKind }: FunderReport): Sheet => ({
  title: 'Undervisere',
  columns: [text('Undervisere med en aftale', 46), number('Antal')],
  rows: teachersByKind.map(({ key, count }) => [teacherKindLabels[key].da, counted(count)]),
})

function budgetOf({ budget }: FunderReport): Sheet {
  const cells = (sums: FunderReport['budget']['total']): Cell[] => [
    { oere: sums.planned },
    { oere: sums.reallocated },
    { oere: sums.submitted },
    { oere: sums.approved },
    { oere: sums.paid },
    { oere: sums.left },
  ]
  return {
    title: 'Budget',
    columns: [
      text('Linje', 34),
      ...['Bevilget', 'Omfordelt', 'Indsendt', 'Godkendt', 'Betalt', 'Rest'].map((title) =>
        number(title),
      ),
    ],
    rows: budget.lines.map((line) => [{ said: line.title }, ...cells(line)]),
    total: ['I alt', ...cells(budget.total)],
  }
}

/** What the organisations pay stands apart: it is no part of the grant. */
const besideOf = ({ budget: { granted, coFunding } }: FunderReport): Sheet => ({
  title: 'Tilskud og egen betaling',
  columns: [text('Hvad', 60), number('Beløb')],
  rows: [
    ['Tilskuddet', { oere: granted }],
    [
      'Organisationernes egen betaling, ikke del af tilskuddet',
      coFunding === null ? notStated : { oere: coFunding },
    ],
  ],
})

const hoursOf = ({ hours }: FunderReport): Sheet => ({
  title: 'Timer',
  columns: [text('Til', 34), number('I budgettet'), number('Brugt')],
  rows: hours.buckets.map(({ title, planned, used }) => [
    { said: title },
    { count: planned },
    { count: used },
  ]),
  total: ['I alt', { count: hours.planned }, { count: hours.used }],
})

function timelineOf({ timeline }: FunderReport): Sheet {
  const day = (stored: string | null): Cell =>
    stored === null ? 'endnu ikke' : { day: copenhagenDate(new Date(stored)) }
  return {
    title: 'Tidsplan',
    columns: [
      text('Hvad', 46),
      ...['Planlagt fra', 'Planlagt til', 'Skete fra', 'Skete til'].map((title) => text(title, 13)),
    ],
    rows: timeline.map(({ title, plannedFrom, plannedTo, actualFrom, actualTo }) => [
      { said: title },
      ...[plannedFrom, plannedTo, actualFrom, actualTo].map(day),
    ]),
  }
}

const indicatorsOf = ({ indicators }: FunderReport): Sheet => ({
  title: 'Måltal',
  columns: [
    text('Hvad', 26),
    text('Sådan tælles det', 46),
    text('Tælles i', 10),
    number('Fra start'),
    number('Mål'),
    number('Nu'),
  ],
  rows: indicators.map(({ title, definition, unit, baseline, target, actual }) => {
    const shown = (figure: number | null, none: string): Cell => {
      if (figure === null) return none
      return unit === 'kroner' ? { oere: figure } : { count: figure }
    }
    return [
      { said: title },
      { said: definition },
      isChoice(indicatorUnits, unit) ? indicatorUnitLabels[unit].da : unit,
      shown(baseline, notStated),
      shown(target, 'ikke sat'),
      shown(actual, 'ingen tal'),
    ]
  }),
})
