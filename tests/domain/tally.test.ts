import { describe, expect, it } from 'vitest'
import { readTally, tallySums, thisWeek, type TallyInput } from '@/domain/tally'

// A Saturday.
const now = new Date('2018-11-03T12:00:00Z')
const input: TallyInput = {
  key: '11111111-1111-4111-8111-111111111111',
  week: '2018-10-29',
  area: 'grantoften',
  contactHow: 'doorstep',
  topics: ['health'],
  bridgedTo: [],
  firstContact: true,
}
const problems = (change: Partial<TallyInput>) => {
  const read = readTally({ ...input, ...change }, now)
  return read.ok ? [] : read.problems.map(({ path }) => path)
}

describe('a conversation', () => {
  it('is of a week, and its key is no part of it', () => {
    const { key: _, ...conversation } = input
    expect(readTally(input, now)).toEqual({ ok: true, value: conversation })
    expect(thisWeek(now)).toBe('2018-10-29')
    // Sunday evening in UTC is Monday in Copenhagen.
    expect(thisWeek(new Date('2018-11-04T23:30:00Z'))).toBe('2018-11-05')
  })

  it.each([
    ['this week', '2018-10-29', true],
    ['eight weeks ago', '2018-09-03', true],
    ['longer ago', '2018-08-27', false],
    ['still to come', '2018-11-05', false],
    ['a Tuesday', '2018-10-30', false],
    ['no day', '2018-13-01', false],
    ['words', 'Amina', false],
  ])('that was %s (%s) counts: %s', (_, week, counts) => {
    expect(problems({ week })).toEqual(counts ? [] : ['week'])
  })

  it('is made of choices alone: no word that was sent is kept', () => {
    expect(problems({ area: 'Amina' })).toEqual(['area'])
    expect(problems({ contactHow: '' })).toEqual(['contactHow'])
    expect(problems({ key: 'x' })).toEqual(['key'])
    const read = readTally({ ...input, topics: ['Amina', 'health'], bridgedTo: ['Amina'] }, now)
    expect(JSON.stringify(read)).not.toContain('Amina')
  })
})

describe('the sums', () => {
  const one = {
    week: '2018-10-22',
    area: 'grantoften',
    contactHow: 'doorstep',
    topics: ['health', 'school'],
    bridgedTo: ['association'],
    firstContact: false,
    count: 6,
  } as const
  const sums = (counted: Parameters<typeof tallySums>[0]) =>
    tallySums(counted, { threshold: 5, now })

  it('add up what was counted in weeks that are over', () => {
    const found = sums([one, { ...one, week: '2018-10-15' }, { ...one, week: '2018-10-29' }])
    expect(found.total).toBe(12)
    expect(found.weeks).toEqual([
      { key: '2018-10-15', count: 6 },
      { key: '2018-10-22', count: 6 },
    ])
    expect(found.topics.find(({ key }) => key === 'school')?.count).toBe(12)
    expect(found.firstContacts).toBe(0)
  })

  it('hide what is small, and what would give it away', () => {
    const found = sums([one, { ...one, area: 'outside', firstContact: true, count: 2 }])
    expect(found.total).toBe(8)
    expect(found.firstContacts).toBeNull()
    const shown = found.areas.filter(({ count }) => count !== null && count > 0)
    expect(shown).toEqual([])
    expect(sums([{ ...one, count: 3 }]).total).toBeNull()
  })
})
