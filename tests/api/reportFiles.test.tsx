import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { at, fetchFile, graphql, listAt, rest, rows, thePayload } from '../support/doors'
import type { People } from '../support/people'
import { people, viewers } from '../support/people'
import { cellsOfCsv, cellsOfXlsx } from '../support/spreadsheets'
import { opened, textOf } from '../documents/reading'
import { anAutumn, canary } from './autumn'
import { wholeReport } from './wholeReport'

const { createLocalReq } = await import('payload')
const { FunderOverview } = await import('@/admin/dashboard/FunderOverview')
const { funderReport } = await import('@/report/funder')

let everyone: People
let grant: string
beforeAll(async () => {
  everyone = await people()
  ;({ grant } = await anAutumn(everyone))
  await rows('UPDATE grants SET co_funding = 1234567 WHERE id = $1', [grant])
})

const first = { json: '{', xlsx: 'PK', csv: '\ufeffRapport', pdf: '%PDF-' }

describe.each(Object.entries(first))('the report as %s', (ending, start) => {
  test.each(viewers)('for %s', async (viewer) => {
    const answer = await rest('GET', addressOf(ending), { as: everyone[viewer] })
    if (viewer === 'anonymous' || viewer === 'editor') {
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain(start === '{' ? 'teamName' : start)
      return
    }
    expect(answer.status, answer.text.slice(0, 300)).toBe(200)
    expect(answer.text.startsWith(start.replace('\ufeff', ''))).toBe(true)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-disposition')).toContain(`rapport-hold-2018.${ending}`)
  })
})

test('is of the grant that is asked for, and of no other', async () => {
  for (const id of ['00000000-0000-4000-8000-000000000000', 'ingen'])
    expect(
      (await rest('GET', `/api/grants/${id}/report/json`, { as: everyone.municipality })).status,
    ).toBe(404)
})

test('each look leaves a line in the log', async () => {
  const count = async () =>
    (await rows(`SELECT FROM audit_events WHERE document = $1 AND reason = 'rapport'`, [grant]))
      .length
  const before = await count()
  await rest('GET', addressOf('csv'), { as: everyone.municipality })
  expect(await count()).toBe(before + 1)
})

describe('figure by figure, the same is told by', () => {
  test('GraphQL and JSON', async () => {
    expect(timeless((await rest('GET', addressOf('json'), { as: everyone.admin })).json)).toEqual(
      timeless(await asked()),
    )
  })

  test('GraphQL and csv', async () => {
    const rowsOfCsv = cellsOfCsv((await bytesOf('csv')).toString('utf8'))
    expect(numbersOf(rowsOfCsv)).toEqual(rowsOf(await asked(), inCsv))
  })

  test('GraphQL and xlsx, sums as numbers', async () => {
    const sheets = [...(await cellsOfXlsx(await bytesOf('xlsx'))).values()].flat()
    const told = sheets.map((cells) => cells.map((cell) => (cell === null ? '' : stored(cell))))
    expect(numbersOf(told)).toEqual(rowsOf(await asked(), inXlsx))
  })

  test('GraphQL and the text of the PDF', async () => {
    const paper = await opened(await bytesOf('pdf'))
    const pages = Array.from({ length: paper.numPages }, (_, index) => textOf(paper, index + 1))
    const text = (await Promise.all(pages)).join(' ')
    inOrder(
      text,
      rowsOf(await asked(), onPaper).map((cells) => cells.join(' ')),
    )
  })

  test('GraphQL and the screen', async () => {
    const payload = await thePayload()
    const report = await funderReport(await createLocalReq({ locale: 'da' }, payload))
    if (report === null) throw new Error('no report')
    const page = renderToStaticMarkup(<FunderOverview report={report} language="da" />)
    const text = page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    for (const one of onScreen(await asked())) expect(text).toContain(one)
    expect(text).not.toContain(canary)
  })

  test('the budget of the public report', async () => {
    const { data } = await graphql('{ publicReport(year: 2018) { granted used } }')
    const report = await asked()
    expect(at(data, 'publicReport')).toEqual({
      granted: at(report, 'budget', 'granted'),
      used: at(report, 'budget', 'total', 'approved'),
    })
  })
})

test('names nobody, in any of its files', async () => {
  const sheets = JSON.stringify([...(await cellsOfXlsx(await bytesOf('xlsx')))])
  const texts = [
    sheets,
    (await bytesOf('csv')).toString('utf8'),
    (await bytesOf('json')).toString(),
  ]
  for (const text of texts) expect(text).not.toContain(canary)
})

const addressOf = (ending: string) => `/api/grants/${grant}/report/${ending}`

async function bytesOf(ending: string): Promise<Buffer> {
  const { status, bytes } = await fetchFile(addressOf(ending), everyone.municipality)
  expect(status).toBe(200)
  return bytes
}

async function asked(): Promise<unknown> {
  return at((await graphql(wholeReport, { as: everyone.municipality })).data, 'funderReport')
}

/** Two looks are never at the same moment. */
const timeless = (report: unknown) => ({ ...Object(report), asOf: undefined })

type Way = Readonly<{ oere: (sum: number) => string; count: (count: number) => string }>
const plain = (count: number) => String(count).replace('.', ',')
const danish = (sum: number) =>
  (sum / 100).toLocaleString('da-DK', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const inCsv: Way = { oere: (sum) => danish(sum).replaceAll('.', ''), count: plain }
const inXlsx: Way = { oere: (sum) => String(sum / 100), count: String }
const onPaper: Way = { oere: danish, count: plain }

const stored = (cell: unknown): string =>
  cell instanceof Date ? dayOf(cell.toISOString()) : String(cell)

const dayOf = (moment: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })
    .format(new Date(moment))
    .split('-')
    .toReversed()
    .join('-')

/** What a reader looks up: of every table the rows’ figures, in the order in which they are told. */
function rowsOf(report: unknown, { oere, count }: Way): readonly (readonly string[])[] {
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
const numbersOf = (table: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  table
    .map((cells) => cells.slice(cells.findLastIndex((cell) => !isFigure(cell)) + 1))
    .filter((cells) => cells.length > 0)

function inOrder(text: string, wanted: readonly string[]): void {
  let from = 0
  for (const one of wanted) {
    const found = text.indexOf(one, from)
    expect(found, `${one} in ${text.slice(from, from + 400)}`).toBeGreaterThan(-1)
    from = found + one.length
  }
}

/** What the municipality’s page tells, as it stands there. */
function onScreen(report: unknown): readonly string[] {
  const of = (key: string, [some, all]: readonly [string, string]) =>
    `${String(at(report, key, some))} af ${String(at(report, key, all))}`
  const kroner = (line: unknown, keys: readonly string[]) =>
    keys.map((key) => onPaper.oere(Number(at(line, key))))
  return [
    of('team', ['passed', 'seats']),
    of('team', ['admitted', 'seats']),
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
