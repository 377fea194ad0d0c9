import type { Chart } from '@/charts/drawing'
import { isChoice } from '@/domain/choices/choice'
import { indicatorUnits } from '@/domain/choices/money'
import { activityKindLabels } from '@/domain/labels/community'
import { teacherKindLabels } from '@/domain/labels/course'
import { indicatorUnitLabels } from '@/domain/labels/money'
import { areaLabels } from '@/domain/labels/people'
import { reportFigureLabels, reportFigures, reportStepLabels } from '@/domain/labels/report'
import { copenhagenDate, formatMoment } from '@/domain/time'
import type { Book, Cell, Column, Sheet } from '@/documents/book/book'
import { activitiesChart, areasChart } from '@/report/charts/activities'
import { attendanceChart } from '@/report/charts/attendance'
import { budgetChart } from '@/report/charts/budget'
import { hoursChart } from '@/report/charts/hours'
import { indicatorsChart } from '@/report/charts/indicators'
import { stepsChart } from '@/report/charts/steps'
import { timelineChart } from '@/report/charts/timeline'
import { countedAtOf, figuresOf } from '@/report/figures'
import type { FunderReport } from '@/report/funder'
import { promisesOf, textOf } from './reportProse'

/** The funder's report as tables, in Danish: what GraphQL's `funderReport` tells, and no more. */
export function reportBook(report: FunderReport): Book {
  return {
    title: `Rapport: ${report.teamName}`,
    lead: [
      `Optalt ${formatMoment(new Date(report.asOf), 'da')}. Alle beløb er i kroner.`,
      report.handedInAt === null
        ? 'Rapporten er ikke afleveret endnu: tallene kan ændre sig.'
        : `Afleveret ${formatMoment(new Date(report.handedInAt), 'da')}. Tallene ligger fast.`,
      'Tal, der kunne fortælle om den enkelte, optælles ved hvert kvartals begyndelse og ved kursets afslutning. Er der siden kommet få til eller fra, bliver det ældre tal stående med sin dato.',
      'Et tal, der ville fortælle om få kvinder, vises ikke, og heller ikke det, der kunne røbe det.',
    ],
    sheets: [
      teamOf(report),
      stepsOf(report),
      modulesOf(report),
      teachersOf(report),
      budgetOf(report),
      besideOf(report),
      hoursOf(report),
      timelineOf(report),
      kindsOf(report),
      areasOf(report),
      quartersOf(report),
      indicatorsOf(report),
      ...promisesOf(report),
      ...textOf(report),
    ],
  }
}

const drawnOf = (chart: Chart | null) => (chart === null ? {} : { chart })

const moment = (at: string | null, none: string) => (at ? formatMoment(new Date(at), 'da') : none)
const countedAt = (report: FunderReport, figure: string) => moment(countedAtOf(report, figure), '')

const hidden = 'vises ikke'
const notStated = 'ikke oplyst'
const text = (title: string, width: number): Column => ({ title, width })
const number = (title: string, width = 13): Column => ({ title, width, isNumber: true })
const counted = (count: number | null): Cell => (count === null ? hidden : { count })

function teamOf(report: FunderReport): Sheet {
  const figures = figuresOf(report)
  return {
    title: 'Hold og korps',
    columns: [text('Hvad', 26), text('Sådan tælles det', 50), text('Optalt', 18), number('Antal')],
    rows: reportFigures.map((key) => {
      const { title, how } = reportFigureLabels[key]
      return [title.da, how.da, countedAt(report, key), counted(figures[key])]
    }),
  }
}

const stepsOf = (report: FunderReport): Sheet => ({
  title: 'Fra ansøgning til diplom',
  ...drawnOf(stepsChart(report, 'da')),
  columns: [text('Trin', 46), number('Kvinder')],
  rows: report.steps.map(({ key, count }) => [reportStepLabels[key].da, { count }]),
})

const modulesOf = (report: FunderReport): Sheet => ({
  title: 'Fremmøde på modulerne',
  ...drawnOf(attendanceChart(report, 'da')),
  columns: [
    text('Modul', 46),
    text('Afholdt', 12),
    text('Optalt', 18),
    number('Kom eller indhentede', 20),
  ],
  rows: report.attendanceByModule.map(({ title, held, came, countedAt: at }) => [
    { said: title },
    held ? 'ja' : 'nej',
    moment(at, 'ikke optalt'),
    counted(came),
  ]),
})

const kindsOf = (report: FunderReport): Sheet => ({
  title: 'Aktiviteter',
  ...drawnOf(activitiesChart(report, 'da')),
  columns: [
    text('Slags', 36),
    text('Deltagere optalt', 20),
    number('Afholdt'),
    number('Deltagere'),
  ],
  rows: report.reach.byKind.map(({ key, count, participants, countedAt: at }) => [
    activityKindLabels[key].da,
    moment(at, 'ikke optalt'),
    { count },
    counted(participants),
  ]),
})

const areasOf = (report: FunderReport): Sheet => ({
  title: 'Aktiviteter i områderne',
  ...drawnOf(areasChart(report, 'da')),
  columns: [text('En aktivitet kan være i flere områder', 46), number('Afholdt')],
  rows: report.reach.byArea.map(({ key, count }) => [areaLabels[key].da, { count }]),
})

const quartersOf = ({ reach }: FunderReport): Sheet => ({
  title: 'Nåede områder',
  columns: [text('Kvartal', 46), number('Områder')],
  rows: reach.areasByQuarter.map(({ quarter, areas }) => [
    `${quarter.slice(6)}. kvartal ${quarter.slice(0, 4)}`,
    { count: areas },
  ]),
})

const teachersOf = ({ teachersByKind }: FunderReport): Sheet => ({
  title: 'Undervisere',
  columns: [text('Undervisere med en aftale', 46), number('Antal')],
  rows: teachersByKind.map(({ key, count }) => [teacherKindLabels[key].da, counted(count)]),
})

function budgetOf(report: FunderReport): Sheet {
  const { budget } = report
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
    chart: budgetChart(report, 'da'),
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

const hoursOf = (report: FunderReport): Sheet => ({
  title: 'Timer',
  chart: hoursChart(report, 'da'),
  columns: [text('Til', 34), number('I budgettet'), number('Brugt')],
  rows: report.hours.buckets.map(({ title, planned, used }) => [
    { said: title },
    { count: planned },
    { count: used },
  ]),
  total: ['I alt', { count: report.hours.planned }, { count: report.hours.used }],
})

function timelineOf(report: FunderReport): Sheet {
  const day = (stored: string | null): Cell =>
    stored === null ? 'endnu ikke' : { day: copenhagenDate(new Date(stored)) }
  return {
    title: 'Tidsplan',
    ...drawnOf(timelineChart(report, 'da')),
    columns: [
      text('Hvad', 46),
      ...['Planlagt fra', 'Planlagt til', 'Skete fra', 'Skete til'].map((title) => text(title, 13)),
    ],
    rows: report.timeline.map(({ title, plannedFrom, plannedTo, actualFrom, actualTo }) => [
      { said: title },
      ...[plannedFrom, plannedTo, actualFrom, actualTo].map(day),
    ]),
  }
}

const indicatorsOf = (report: FunderReport): Sheet => ({
  title: 'Måltal',
  ...drawnOf(indicatorsChart(report.indicators, 'da')),
  columns: [
    text('Hvad', 26),
    text('Sådan tælles det', 40),
    text('Tælles i', 10),
    text('Optalt', 16),
    number('Fra start'),
    number('Mål'),
    number('Nu'),
  ],
  rows: report.indicators.map(({ key, title, definition, unit, baseline, target, actual }) => {
    const shown = (figure: number | null, none: string): Cell => {
      if (figure === null) return none
      return unit === 'kroner' ? { oere: figure } : { count: figure }
    }
    return [
      { said: title },
      { said: definition },
      isChoice(indicatorUnits, unit) ? indicatorUnitLabels[unit].da : unit,
      countedAt(report, key),
      shown(baseline, notStated),
      shown(target, 'ikke sat'),
      shown(actual, 'ingen tal'),
    ]
  }),
})
