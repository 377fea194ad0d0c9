import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { at, fetchFile, graphql, rest, rows, thePayload } from '../support/doors'
import type { People } from '../support/people'
import { people, viewers } from '../support/people'
import { cellsOfCsv, cellsOfXlsx } from '../support/spreadsheets'
import { opened, partsOf, textOf } from '../documents/reading'
import { anAutumn, canary } from './autumn'
import { chartsOf, inCharts, plainText } from './reportCharts'
import {
  inCsv,
  inOrder,
  inXlsx,
  numbersOf,
  onPaper,
  onScreen,
  rowsOf,
  standing,
  stored,
} from './reportRows'
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
    const text = await wholeText(await bytesOf('pdf'))
    inOrder(
      text,
      rowsOf(await asked(), onPaper).map((cells) => cells.join(' ')),
    )
  })

  test('GraphQL and the screen', async () => {
    const text = plainText(await thePage())
    for (const one of onScreen(await asked())) expect(standing(text, one), one).toBeGreaterThan(-1)
    expect(text).not.toContain(canary)
  })

  test('GraphQL and the charts, on the screen and on paper', async () => {
    const report = await asked()
    const drawn = chartsOf(await thePage())
    const paper = await opened(await bytesOf('pdf'))
    const pages = Array.from({ length: paper.numPages }, (_, index) => index + 1)
    const printed = (await Promise.all(pages.map((page) => textOf(paper, page)))).join(' ')
    const parts = (await Promise.all(pages.map((page) => partsOf(paper, page)))).flat()
    for (const { key, figures } of inCharts(report)) {
      const chart = drawn.get(key)
      expect(chart === undefined, key).toBe(figures.length === 0)
      if (chart === undefined) continue
      inOrder(chart.text, figures)
      inOrder(printed, figures)
      expect(parts).toContain(`${chart.title}. ${chart.told}`)
    }
    expect(parts.filter((part) => part === 'Figure')).toHaveLength(drawn.size)
  })

  test('each table of the screen says how it is counted, and as of when', async () => {
    const page = await thePage()
    const captions = [...page.matchAll(/<caption>(.*?)<\/caption>/g)].map(([, caption]) => caption)
    expect(captions).toHaveLength([...page.matchAll(/<table/g)].length)
    expect(captions.length).toBeGreaterThanOrEqual(chartsOf(page).size)
    for (const caption of captions)
      expect(caption).toMatch(/\. .*Optalt \d+\. \S+ \d{4}, \d\d\.\d\d\.$/)
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

test.each(['report', 'account'] as const)('the %s names nobody, in any file', async (which) => {
  const file = async (ending: string) => {
    const address = `/api/grants/${grant}/${which}/${ending}`
    const { status, bytes } = await fetchFile(address, everyone.municipality)
    expect(status, address).toBe(200)
    return bytes
  }
  const texts = [
    JSON.stringify([...(await cellsOfXlsx(await file('xlsx')))]),
    (await file('csv')).toString('utf8'),
    await wholeText(await file('pdf')),
    ...(which === 'report' ? [(await file('json')).toString()] : []),
  ]
  for (const text of texts) {
    expect(text.length).toBeGreaterThan(500)
    expect(text).not.toContain(canary)
  }
})

async function thePage(): Promise<string> {
  const payload = await thePayload()
  const report = await funderReport(await createLocalReq({ locale: 'da' }, payload))
  if (report === null) throw new Error('no report')
  return renderToStaticMarkup(<FunderOverview report={report} language="da" />)
}

async function wholeText(bytes: Buffer): Promise<string> {
  const paper = await opened(bytes)
  const pages = Array.from({ length: paper.numPages }, (_, index) => textOf(paper, index + 1))
  // Where one word is broken at a line's end, the file has all its hyphens as another sign.
  const text = (await Promise.all(pages)).join(' ')
  return text.replaceAll(/(\d\d)\D(\d\d)\D(\d{4})/g, '$1-$2-$3')
}

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
