import { expect } from 'vitest'
import { at, listAt } from '../support/doors'
import { danish, plain } from './reportCharts'

type Way = Readonly<{ oere: (sum: number) => string; count: (count: number) => string }>
export const inCsv: Way = { oere: (sum) => danish(sum).replaceAll('.', ''), count: plain }
export const inXlsx: Way = { oere: (sum) => String(sum / 100), count: String }
export const onPaper: Way = { oere: danish, count: plain }

export const stored = (cell: unknown): string =>
  cell instanceof Date ? dayOf(cell.toISOString()) : String(cell)

const dayOf = (moment: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })
    .format(new Date(moment))
    .split('-')
    .toReversed()
    .join('-')

/** What a reader looks up: of every table the rows’ figures, in the order in which they are told. */
export function rowsOf(report: unknown, { oere, count }: Way): readonly (readonly string[])[] {
  const figure = (...path: readonly (string | number)[]) => {
    const value = at(report, ...path)
    return typeof value === 'number' ? count(value) : 'vises ikke'
  }
  const sums = (of: unknown) =>
    ['planned', 'reallocated', 'submitted', 'approved', 'paid', 'left'].map((key) =>
      oere(Number(at(of, key))),
    )
  const pair = (of: unknown) => ['planned', 'used'].map((key) => count(Number(at(of, key))))
  const team = [
    'seats',
    'admitted',
    'passed',
    'diplomas',
    'homeLanguages',
    'completion',
    'attendance',
  ]
  const coFunding = at(report, 'budget', 'coFunding')
  return [
    ...team.map((key) => [figure('team', key)]),
    [figure('team', 'passedBy', 0, 'count')],
    [figure('team', 'passedBy', 1, 'count')],
    ...[
      ['corps', 'baseline'],
      ['corps', 'size'],
      ['modules', 'planned'],
      ['modules', 'held'],
      ...listAt(report, 'steps').map((_, turn) => ['steps', turn, 'count']),
      ...listAt(report, 'attendanceByModule').map((_, turn) => [
        'attendanceByModule',
        turn,
        'came',
      ]),
      ['teachersByKind', 0, 'count'],
      ['teachersByKind', 1, 'count'],
    ].map((path) => [figure(...path)]),
    ...listAt(report, 'budget', 'lines').map(sums),
    sums(at(report, 'budget', 'total')),
    [oere(Number(at(report, 'budget', 'granted')))],
    [typeof coFunding === 'number' ? oere(coFunding) : 'ikke oplyst'],
    ...listAt(report, 'hours', 'buckets').map(pair),
    pair(at(report, 'hours')),
    ...listAt(report, 'timeline').map((step) =>
      ['plannedFrom', 'plannedTo', 'actualFrom', 'actualTo'].map((key) => {
        const day = at(step, key)
        return typeof day === 'string' ? dayOf(day) : 'endnu ikke'
      }),
    ),
    ...listAt(report, 'reach', 'byKind').map((_, turn) =>
      ['count', 'participants'].map((key) => figure('reach', 'byKind', turn, key)),
    ),
    ...listAt(report, 'reach', 'byArea').map((_, turn) => [
      figure('reach', 'byArea', turn, 'count'),
    ]),
    ...listAt(report, 'reach', 'areasByQuarter').map((_, turn) => [
      figure('reach', 'areasByQuarter', turn, 'areas'),
    ]),
    ...listAt(report, 'indicators').map((one) =>
      Object.entries({ baseline: 'ikke oplyst', target: 'ikke sat', actual: 'ingen tal' }).map(
        ([key, none]) => {
          const value = at(one, key)
          if (typeof value !== 'number') return none
          return at(one, 'unit') === 'kroner' ? oere(value) : count(value)
        },
      ),
    ),
  ]
}

const isFigure = (cell: string) =>
  /^-?[\d.,-]+$|^(vises ikke|ikke oplyst|ikke sat|ingen tal|endnu ikke)$/.test(cell)

/** The figures at the end of each row that has any. */
export const numbersOf = (table: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  table
    .map((cells) => cells.slice(cells.findLastIndex((cell) => !isFigure(cell)) + 1))
    .filter((cells) => cells.length > 0)

/** Fails the test unless each of these stands there, after the one before it. */
export function inOrder(text: string, wanted: readonly string[]): void {
  let from = 0
  for (const one of wanted) {
    const found = standing(text, one, from)
    expect(found, `${one} in ${text.slice(from, from + 400)}`).toBeGreaterThan(-1)
    from = found + one.length
  }
}

/** Where it stands by itself: not as the end or the beginning of a longer number. */
export function standing(text: string, one: string, from = 0): number {
  const found = text.indexOf(one, from)
  if (found === -1) return -1
  const around = `${text[found - 1] ?? ' '}${text[found + one.length] ?? ' '}`
  return /[\d]/.test(around) ? standing(text, one, found + 1) : found
}

/** What the municipality’s page tells, as it stands there. */
export function onScreen(report: unknown): readonly string[] {
  const of = (key: string, [some, all]: readonly [string, string]) =>
    `${String(at(report, key, some))} af ${String(at(report, key, all))}`
  const kroner = (line: unknown, keys: readonly string[]) =>
    keys.map((key) => onPaper.oere(Number(at(line, key))))
  return [
    of('team', ['passed', 'seats']),
    of('modules', ['held', 'planned']),
    `${String(at(report, 'corps', 'size'))} aktive bydelsmødre (${String(at(report, 'corps', 'baseline'))} fra start)`,
    ...[...listAt(report, 'budget', 'lines'), at(report, 'budget', 'total')].map((line) =>
      [
        onPaper.oere(Number(at(line, 'planned')) + Number(at(line, 'reallocated'))),
        ...kroner(line, ['approved', 'paid', 'left']),
      ].join(' '),
    ),
    `${onPaper.oere(Number(at(report, 'budget', 'coFunding')))} kr.`,
    ...listAt(report, 'hours', 'buckets').map(
      (one) => `${plain(Number(at(one, 'used')))} af ${plain(Number(at(one, 'planned')))}`,
    ),
  ]
}
