import { describe, expect, test } from 'vitest'
import { emailsIn, telephonesIn } from '@/domain/contactDetails'
import { funderDays } from '@/domain/funderVisits'
import { proposeState, refusePromise, type Evidence } from '@/domain/promises'
import { refuseAnswer, refuseQuestion } from '@/domain/questions'
import { draftReportText, refuseReportText, type ToldReport } from '@/domain/reportText'
import { civilNumber } from '../support/civilNumber'

const now = new Date('2018-11-12T12:00:00Z')
const codes = (problems: readonly { path: string; code: string }[]) =>
  problems.map(({ path, code }) => `${path} ${code}`)

const nothing: Evidence = { named: 0, happened: 0, figures: [] }
const figure = (
  actual: number | null,
  target: number | null = null,
  baseline: number | null = null,
) => ({
  baseline,
  target,
  actual,
})

describe('what evidence says of a promise', () => {
  test.each([
    ['nothing named', nothing, 'notYet'],
    ['named and not held', { ...nothing, named: 2 }, 'notYet'],
    ['one of two held', { ...nothing, named: 2, happened: 1 }, 'partly'],
    ['all held', { ...nothing, named: 2, happened: 2 }, 'kept'],
    ['a figure at its target', { ...nothing, figures: [figure(14, 14, 7)] }, 'kept'],
    ['a figure below its target', { ...nothing, figures: [figure(13, 14, 7)] }, 'notYet'],
    ['a figure above where it began', { ...nothing, figures: [figure(8, null, 7)] }, 'kept'],
    ['a figure where it began', { ...nothing, figures: [figure(7, null, 7)] }, 'notYet'],
    ['a hidden figure', { ...nothing, figures: [figure(null, 14)] }, 'notYet'],
    ['held, with a hidden figure', { named: 1, happened: 1, figures: [figure(null)] }, 'partly'],
  ] as const)('%s', (_what, evidence, state) => {
    expect(proposeState(evidence)).toBe(state)
  })
})

describe('a promise', () => {
  const kept = {
    state: 'kept',
    title: 'Et nyt hold',
    reason: '',
    happenedOn: '2018-11-12',
  } as const
  const told = (change: object) => codes(refusePromise({ ...kept, ...change }, now))

  test('that is kept has its day, which is not to come', () => {
    expect(told({})).toEqual([])
    expect(told({ happenedOn: null })).toEqual(['happenedOn promiseDayMissing'])
    expect(told({ happenedOn: '2018-11-13' })).toEqual(['happenedOn promiseDayFuture'])
  })

  test('that is dropped or kept in part has its reason', () => {
    for (const state of ['dropped', 'partly'])
      expect(told({ state, reason: ' ' })).toEqual(['reason promiseReasonMissing'])
    expect(told({ state: 'dropped', reason: 'Ingen fædre meldte sig', happenedOn: null })).toEqual(
      [],
    )
  })

  test('names nobody’s number', () => {
    expect(told({ reason: `Hun er ${civilNumber}` })).toEqual(['reason cprFound'])
    expect(told({ reason: 'Ring 20 00 00 01' })).toEqual(['reason telephoneInProse'])
    expect(told({ title: 'Skriv til a@b.example' })).toEqual(['title emailInProse'])
  })
})

test('numbers and addresses are told from sums, years and days', () => {
  for (const text of [
    '20 00 00 01',
    '20000001',
    '+45 20 00 00 01',
    'tlf.: 20.00.00.01',
    '٢٠٠٠٠٠٠١',
  ])
    expect(telephonesIn(text), text).toHaveLength(1)
  for (const text of [
    '45.000,00 kr.',
    '1.234.567,50',
    'i 2018 og 2019',
    '2018-2019',
    '12. november 2018',
    '12.11.2018',
    '10–12',
  ])
    expect(telephonesIn(text), text).toEqual([])
  expect(emailsIn('skriv til a.b@c.example')).toEqual(['a.b@c.example'])
  expect(emailsIn('kl. 17 @ Grantoften')).toEqual([])
})

describe('a question', () => {
  test('has words, is not too long, and waits its turn', () => {
    expect(codes(refuseQuestion('Hvornår begynder holdet?', 0))).toEqual([])
    expect(codes(refuseQuestion('  ', 0))).toEqual(['text questionMissing'])
    expect(codes(refuseQuestion('a'.repeat(1001), 0))).toEqual(['text textTooLong'])
    expect(codes(refuseQuestion(`Hvem er ${civilNumber}?`, 0))).toEqual(['text cprFound'])
    expect(codes(refuseQuestion('Hvornår?', 20))).toEqual(['text questionsWait'])
  })

  test('keeps its answer', () => {
    expect(codes(refuseAnswer('', ''))).toEqual([])
    expect(codes(refuseAnswer('Den 8. august', ''))).toEqual(['answer answerStays'])
    expect(codes(refuseAnswer('', civilNumber))).toEqual(['answer cprFound'])
  })
})

const festDay = '2018-11-07T17:00:00.000Z'

const report: ToldReport = {
  teamName: 'Hold 2018',
  team: { seats: 12, admitted: 12, passed: 10, diplomas: 10, completion: 83, attendance: null },
  corps: { baseline: 7, size: 17 },
  modules: { planned: 13, held: 13 },
  budget: { granted: 4_500_000, total: { approved: 4_411_150 } },
  promises: [
    {
      title: 'Korpset bliver dobbelt så stort',
      state: 'kept',
      reason: null,
      on: '2018-11-12T12:00:00.000Z',
      evidence: [
        { kind: 'indicator', title: 'Korpset', on: null, figure: 17, unit: 'count' },
        { kind: 'indicator', title: 'Sparet', on: null, figure: 123450, unit: 'kroner' },
        { kind: 'indicator', title: 'Skjult', on: null, figure: null, unit: 'count' },
        { kind: 'activity', title: 'Fest', on: festDay, figure: null, unit: null },
      ],
    },
    {
      title: 'Fædre inddrages',
      state: 'dropped',
      reason: 'Ingen meldte sig.',
      on: null,
      evidence: [],
    },
  ],
}

describe('the text of the final report', () => {
  test('is drafted from the figures and the promises, the kept ones first', () => {
    const text = draftReportText(report)
    expect(text).toContain('10 har bestået, og der er udstedt 10 diplomer. 83 procent')
    expect(text).toContain('45.000,00 kr.')
    expect(text).toContain(
      '– Korpset bliver dobbelt så stort (mandag den 12. november 2018). Det viser: Korpset: 17; Sparet: 1.234,50 kr.; Fest (onsdag den 7. november 2018).',
    )
    expect(text).toContain('– Fædre inddrages. Ingen meldte sig.')
    expect(text.indexOf('Holdt:')).toBeLessThan(text.indexOf('Opgivet:'))
    expect(draftReportText(report)).toBe(text)
  })

  test('tells nothing that is hidden', () => {
    const text = draftReportText(report)
    expect(text).not.toContain('Fremmødet')
    expect(text).not.toContain('Skjult')
  })

  test('passes its own rule, and is refused with somebody’s number in it', () => {
    const change = {
      stored: '',
      basedOn: '',
      text: draftReportText(report),
      isReportHandedIn: false,
    }
    expect(refuseReportText(change)).toEqual([])
    expect(codes(refuseReportText({ ...change, text: 'Ring 20 00 00 01' }))).toEqual([
      'reportText telephoneInProse',
    ])
  })

  test('is not overwritten unseen, and stays once it is handed in', () => {
    const change = { stored: 'Hendes', basedOn: '', text: 'Min', isReportHandedIn: false }
    expect(codes(refuseReportText(change))).toEqual(['reportText reportTextChanged'])
    expect(
      codes(refuseReportText({ ...change, basedOn: 'Hendes', isReportHandedIn: true })),
    ).toEqual(['reportText reportHandedIn'])
  })
})

test('the log of the municipality is told by days in Copenhagen', () => {
  const line = (at: string, action: string, subject: string) => ({ at, action, subject })
  const days = funderDays([
    line('2018-11-12T23:30:00.000Z', 'visit', 'reports'),
    line('2018-11-13T10:00:00.000Z', 'export', 'grants'),
    line('2018-11-13T10:00:00.000Z', 'update', 'grants'),
    line('2018-11-12T10:00:00.000Z', 'signIn', 'users'),
  ])
  expect(days).toEqual([
    { day: '2018-11-13', looked: ['reports'], files: 1 },
    { day: '2018-11-12', looked: [], files: 0 },
  ])
})
