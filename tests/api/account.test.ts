import { rm } from 'node:fs/promises'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { at, fetchFile, graphql, rest, rows, textAt } from '../support/doors'
import { grantWith, sumsOf } from '../support/expenses'
import { make, submittedExpense, team } from '../support/factories'
import type { People, ViewerName } from '../support/people'
import { people, viewers } from '../support/people'
import { cellsOfCsv, cellsOfXlsx, oereOf } from '../support/spreadsheets'
import { opened, textOf } from '../documents/reading'

// The settings are the test's own once its doors are open.
const { env } = await import('@/env')

let everyone: People
let grant: string
beforeAll(async () => {
  everyone = await people()
  grant = await grantWith(60)
  const budgetLine = await make('budget-lines', { grant, planned: 0, order: 3 })
  const given = { grant, budgetLine, payeeName: 'Prøve Kanariefugl', purpose: '=1+1 kanariefugl' }
  const withReceipts = await submittedExpense(given)
  await make('receipts', { expense: withReceipts })
  await make('receipts', { expense: withReceipts })
})

const programme: readonly ViewerName[] = ['coordinator', 'projectLeader', 'admin']
const editions: readonly (readonly [string, readonly ViewerName[]])[] = [
  ['account', ['municipality', ...programme]],
  ['account-with-names', programme],
]
const files = editions.flatMap(([edition, may]) =>
  (['xlsx', 'csv', 'pdf'] as const).map((ending) => [`${edition}/${ending}`, may] as const),
)
const first = { xlsx: 'PK', csv: '\ufeffRegnskab', pdf: '%PDF-' }

describe.each([...files, ['receipts', programme] as const])('%s', (file, may) => {
  test.each(viewers)('for %s', async (viewer) => {
    const answer = await rest('GET', `/api/grants/${grant}/${file}`, { as: everyone[viewer] })
    if (!may.includes(viewer)) {
      expect(answer.status).toBe(403)
      for (const start of Object.values(first)) expect(answer.text).not.toContain(start)
      return
    }
    expect(answer.status, answer.text.slice(0, 300)).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''\w/)
  })
})

test('the funder’s edition says nobody’s name, nor what was bought, nor a file', async () => {
  for (const [edition, isTold] of [
    ['account', false],
    ['account-with-names', true],
  ] as const) {
    const texts = [await csvOf(edition), await paperOf(edition), await sheetsOf(edition)]
    for (const text of texts)
      for (const said of ['anariefugl', 'Prøvebutikken', 'bilag-'])
        expect(text.includes(said), `${edition} ${said}`).toBe(isTold)
  }
})

test('every format says the same, and what PostgreSQL says', async () => {
  const { spent, paid, waiting, vouchers } = await sumsOf(grant)
  const left = 4_500_000 - spent
  const sums = [4_500_000, spent, paid, waiting, Math.max(0, left), Math.max(0, -left)]

  const csv = cellsOfCsv(await csvOf('account'))
  const inCsv = (from: string) => csv.findIndex(([cell]) => cell === from)
  const summary = csv.slice(inCsv('Bevilget'), inCsv('Bevilget') + 6)
  expect(summary.map(([, amount = '']) => oereOf(amount))).toEqual(sums)
  const rowsOfCsv = csv.slice(csv.findIndex(([, cell]) => cell === 'Dato') + 1, -1)
  const fromCsv = rowsOfCsv.slice(0, -1).map((row) => row.slice(-2).map(oereOf))
  expect(fromCsv).toHaveLength(vouchers)
  expect(oereOf(rowsOfCsv.at(-1)?.at(-1) ?? '')).toBe(spent)

  const sheets = await cellsOfXlsx(await bytesOf('account/xlsx'))
  const oere = (cell: unknown) => Math.round(Number(cell) * 100)
  const above = (sheets.get('Opgørelse') ?? []).slice(-7, -1)
  expect(above.map(([, amount]) => oere(amount))).toEqual(sums)
  const listed = (sheets.get('Bilag') ?? []).slice(1)
  expect(listed.slice(0, -1).map((row) => row.slice(-2).map(oere))).toEqual(fromCsv)
  expect(oere(listed.at(-1)?.at(-1))).toBe(spent)
  expect(oere((sheets.get('Budgetlinjer') ?? []).at(-1)?.[3])).toBe(spent)

  const paper = await paperOf('account')
  const amounts = rowsOfCsv.slice(0, -1).flatMap((row) => row.slice(-2))
  const onPaper = [...paper.matchAll(/-?\d{1,3}(?:\.\d{3})*,\d\d/g)].map(([one]) => oereOf(one))
  expect(onPaper.slice(0, sums.length)).toEqual(sums)
  expect(onPaper.slice(-1 - amounts.length)).toEqual([...amounts.map(oereOf), spent])
})

describe('of very many expenses', () => {
  let many: string
  beforeAll(async () => {
    many = await grantWith(1000 * inject('rounds'))
  })

  test('the sums are PostgreSQL’s to the øre', async () => {
    const { spent, paid, waiting } = await sumsOf(many)
    const { text } = await rest('GET', `/api/grants/${many}/account/csv`, {
      as: everyone.projectLeader,
    })
    const csv = cellsOfCsv(text)
    const start = csv.findIndex(([cell]) => cell === 'Bevilget')
    const said = csv.slice(start + 1, start + 4).map(([, amount = '']) => oereOf(amount))
    expect(said).toEqual([spent, paid, waiting])
  })

  test('the report’s sums are PostgreSQL’s too, line by line', async () => {
    await rows('UPDATE grants SET team_id = $2 WHERE id = $1', [many, await team()])
    const { data } = await graphql(
      `{ funderReport(grant: "${many}") { budget {
        total { submitted approved paid left } lines { id approved } } } }`,
      { as: everyone.municipality },
    )
    const { spent, paid, waiting } = await sumsOf(many)
    const left = 4_500_000 - spent
    const budget = at(data, 'funderReport', 'budget')
    expect(at(budget, 'total')).toEqual({ submitted: waiting, approved: spent, paid, left })
    const lines = await rows(
      `SELECT l.id, coalesce(sum(CASE WHEN e.voids_id IS NULL THEN e.amount ELSE -e.amount END)
          FILTER (WHERE e.status IN ('approved', 'paid', 'reported', 'voided')), 0)::int AS approved
        FROM budget_lines l LEFT JOIN expenses e ON e.budget_line_id = l.id
        WHERE l.grant_id = $1 GROUP BY l.id ORDER BY l."order"`,
      [many],
    )
    expect(at(budget, 'lines')).toEqual(lines)
  })

  test('the paper is refused in words, because it would hold up everybody else', async () => {
    const answer = await rest('GET', `/api/grants/${many}/account/pdf`, { as: everyone.admin })
    expect(answer.status).toBe(400)
    expect(textAt(answer.json, 'errors', 0, 'message')).toContain('Hent regnearket')
  })
})

describe('the receipts', () => {
  test('are named by their voucher, as the account names them', async () => {
    const names = Object.keys(unzipSync(await bytesOf('receipts')))
    const [row] = await rows(
      `SELECT voucher_number::int AS number FROM expenses WHERE payee_name = 'Prøve Kanariefugl'`,
    )
    const number = String(row?.['number']).padStart(3, '0')
    expect(names).toEqual([`bilag-${number}.png`, `bilag-${number}-2.png`])
    expect(await csvOf('account-with-names')).toContain(names.join(', '))
  })

  test('that are lost are told of, and the others come', async () => {
    const own = await make('grants')
    const expense = await submittedExpense({ grant: own })
    await make('receipts', { expense })
    await make('receipts', { expense })
    const [lost] = await rows(
      'SELECT filename FROM receipts WHERE expense_id = $1 ORDER BY created_at LIMIT 1',
      [expense],
    )
    const folder = path.join(env.DATA_DIR, 'receipts')
    await rm(path.join(folder, String(lost?.['filename'])))
    const zip = unzipSync((await fetchFile(`/api/grants/${own}/receipts`, everyone.admin)).bytes)
    expect(Object.keys(zip)).toEqual(['bilag-001-2.png', 'mangler.txt'])
    expect(strFromU8(zip['mangler.txt'] ?? new Uint8Array())).toContain('bilag-001.png')
  })

  test('that nobody has given are told of in words', async () => {
    const answer = await rest('GET', `/api/grants/${await make('grants')}/receipts`, {
      as: everyone.coordinator,
    })
    expect(answer.status).toBe(400)
    expect(textAt(answer.json, 'errors', 0, 'message')).toContain('ingen bilag')
  })
})

test('each look leaves a line in the log, the municipality’s too', async () => {
  const own = await make('grants')
  await rest('GET', `/api/grants/${own}/account/csv`, { as: everyone.municipality })
  await rest('GET', `/api/grants/${own}/account-with-names/csv`, { as: everyone.coordinator })
  const lines = await rows(
    `SELECT actor_role, reason FROM audit_events WHERE document = $1 AND action = 'export' ORDER BY at`,
    [own],
  )
  expect(lines).toEqual([
    { actor_role: 'municipality', reason: 'regnskab' },
    { actor_role: 'coordinator', reason: 'regnskab-med-navne' },
  ])
})

async function bytesOf(file: string): Promise<Buffer> {
  const { status, bytes } = await fetchFile(`/api/grants/${grant}/${file}`, everyone.projectLeader)
  expect(status).toBe(200)
  return bytes
}

const csvOf = async (edition: string) => (await bytesOf(`${edition}/csv`)).toString('utf8')

async function sheetsOf(edition: string): Promise<string> {
  return JSON.stringify([...(await cellsOfXlsx(await bytesOf(`${edition}/xlsx`)))])
}

async function paperOf(edition: string): Promise<string> {
  const paper = await opened(await bytesOf(`${edition}/pdf`))
  const pages = Array.from({ length: paper.numPages }, (_, index) => textOf(paper, index + 1))
  return (await Promise.all(pages)).join(' ')
}
