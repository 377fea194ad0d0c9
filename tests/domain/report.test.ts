import { describe, expect, it } from 'vitest'
import { publishFigures } from '@/domain/programmeFigures'
import { funderFigures as figuresOf, type FunderInput } from '@/domain/report'

type Input = Omit<FunderInput, 'published'>
const moment = { period: '2019-Q1', countedAt: '2019-01-02T12:00:00.000Z' }
const funderFigures = (given: Input) =>
  figuresOf({ ...given, published: publishFigures({}, given, moment) })

const input: Input = {
  rules: { suppressionThreshold: 5, percentageBase: 10 },
  corps: { baseline: 7, size: 8 },
  recruitment: { applications: 20, interviews: 15 },
  team: {
    seats: 12,
    byStatus: [
      { key: 'applied', count: 4 },
      { key: 'waiting', count: 2 },
      { key: 'attending', count: 9 },
      { key: 'notYetPassed', count: 1 },
      { key: 'droppedOut', count: 1 },
      { key: 'active', count: 1 },
      { key: 'left', count: 1 },
    ],
    passedByOverride: 0,
    diplomas: 2,
    languages: ['ar', 'so', 'ar', 'da'],
  },
  modules: { planned: 13, held: 12 },
  evenings: [
    { module: 'role', quarter: '2018-Q3', came: 11, of: 11 },
    { module: 'health', quarter: '2018-Q3', came: 9, of: 11 },
    { module: 'family', quarter: '2018-Q4', came: 8, of: 11 },
    { module: 'school', quarter: '2018-Q4', came: 6, of: 11 },
    { module: 'voting', quarter: null, came: 0, of: 11 },
  ],
  reach: { activities: [], conversations: [], stories: [] },
  teachersByKind: [
    { key: 'guest', count: 3 },
    { key: 'practitioner', count: 10 },
  ],
  followUp: [
    {
      mark: '0',
      counts: { work: 3, education: 2, voluntary: 1, neither: 4, notReached: 1 },
      isComplete: true,
    },
  ],
  budget: {
    granted: 4_500_000,
    coFunding: null,
    lines: [{ id: 'materials', planned: 4_500_000, reallocated: 0 }],
    expenses: [
      {
        budgetLine: 'materials',
        amount: 12_550,
        status: 'approved',
        isCounterEntry: false,
        isPaid: false,
      },
    ],
  },
  hours: {
    planned: [
      { key: 'recruitment', hours: 20 },
      { key: 'teachers', hours: 13 },
      { key: 'facilitation', hours: 52 },
    ],
    worked: [
      { key: 'recruitment', hours: 20 },
      { key: 'teachers', hours: 4.5 },
      { key: 'facilitation', hours: 10 },
      { key: 'facilitation', hours: 2 },
    ],
  },
  indicators: [
    { key: 'corpsSize', baseline: 7, target: 14 },
    { key: 'passed', baseline: null, target: null },
    { key: 'guestTeachers', baseline: null, target: null },
    { key: 'budgetUsed', baseline: null, target: 4_500_000 },
    { key: 'outreachContacts', baseline: null, target: null },
    { key: 'not an indicator', baseline: null, target: 1 },
  ],
}

describe('the figures for the funder', () => {
  const figures = funderFigures(input)

  it('show the totals of the team, however small', () => {
    expect(figures.team).toMatchObject({
      seats: 12,
      admitted: 11,
      passed: 2,
      diplomas: 2,
      homeLanguages: 3,
    })
  })

  it('tell completion of those who began, and attendance of all that there could be', () => {
    expect(figures.team).toMatchObject({ completion: 15, attendance: 77 })
  })

  it('tell no percentage of a few', () => {
    const few = funderFigures({
      ...input,
      evenings: input.evenings.map((one) => ({ ...one, came: 6, of: 9 })),
      team: { ...input.team, byStatus: [{ key: 'active', count: 9 }] },
    })
    expect(few.team).toMatchObject({ passed: 9, completion: null, attendance: null })
  })

  it('hide breakdowns of a few persons', () => {
    expect(figures.teachersByKind).toEqual([
      { key: 'guest', count: null },
      { key: 'practitioner', count: null },
    ])
    expect(figures.team.passedBy).toEqual([
      { key: 'rule', count: null },
      { key: 'override', count: null },
    ])
  })

  it('show breakdowns of many', () => {
    const many = funderFigures({
      ...input,
      team: { ...input.team, byStatus: [{ key: 'graduated', count: 12 }], passedByOverride: 5 },
    })
    expect(many.team.passedBy).toEqual([
      { key: 'rule', count: 7 },
      { key: 'override', count: 5 },
    ])
  })

  it('count money in øre and hours as they were written', () => {
    expect(figures.budget).toMatchObject({
      granted: 4_500_000,
      coFunding: null,
      total: { approved: 12_550, left: 4_487_450 },
      lines: [{ id: 'materials', approved: 12_550 }],
    })
    expect(figures.hours).toMatchObject({ planned: 85, used: 36.5 })
    expect(figures.hours.buckets).toHaveLength(3)
  })

  it('keep what was worked for something that left the budget', () => {
    const { planned, worked } = input.hours
    const { hours } = funderFigures({ ...input, hours: { planned: planned.slice(1), worked } })
    expect(hours.buckets).toContainEqual({ key: 'recruitment', planned: 0, used: 20 })
    expect(hours).toMatchObject({ planned: 65, used: 36.5 })
  })

  it('tell of each module how many came, unless few came or few stayed away', () => {
    expect(figures.attendanceByModule.map(({ held, came }) => [held, came])).toEqual([
      [true, 11],
      [true, null],
      [true, null],
      [true, 6],
      [false, null],
    ])
  })

  it('tell no attendance that would give away the one module that is hidden', () => {
    const one = { ...input, evenings: input.evenings.slice(0, 2) }
    expect(funderFigures(one).team.attendance).toBeNull()
    const alike = { ...input, evenings: input.evenings.map((each) => ({ ...each, came: 9 })) }
    expect(funderFigures(alike).team.attendance).toBeNull()
  })

  describe('of who went on to work or education', () => {
    const none = { work: 0, education: 0, voluntary: 0, neither: 0, notReached: 0 }
    const onward = (given: Partial<typeof none>, isComplete = true) =>
      funderFigures({
        ...input,
        followUp: [{ mark: '0', counts: { ...none, ...given }, isComplete }],
        indicators: [{ key: 'onwardAtEnd', baseline: null, target: null }],
      }).indicators[0]?.actual

    it('tell where neither side is few', () => {
      expect(onward({ work: 4, education: 2, voluntary: 1, neither: 3, notReached: 2 })).toBe(6)
    })

    it('tell nothing where few went on, and where few did not', () => {
      expect(onward({ work: 2, neither: 9 })).toBeNull()
      expect(onward({ work: 8, education: 1, notReached: 3 })).toBeNull()
    })

    it('tell nothing while somebody is still to be asked, and not before anybody was', () => {
      expect(onward({ work: 6, neither: 6 }, false)).toBeNull()
      expect(onward({})).toBeNull()
    })
  })

  it('tell the way from application to diploma', () => {
    expect(figures.steps.map(({ key, count }) => [key, count])).toEqual([
      ['applications', 20],
      ['interviewed', 15],
      ['admitted', 11],
      ['began', 13],
      ['passed', 2],
      ['diplomas', 2],
    ])
  })

  it('put the actual beside each indicator, and none where nothing is counted', () => {
    expect(figures.indicators).toEqual([
      { key: 'corpsSize', baseline: 7, target: 14, actual: 8 },
      { key: 'passed', baseline: null, target: null, actual: 2 },
      { key: 'guestTeachers', baseline: null, target: null, actual: null },
      { key: 'budgetUsed', baseline: null, target: 4_500_000, actual: 12_550 },
      { key: 'outreachContacts', baseline: null, target: null, actual: null },
      { key: 'not an indicator', baseline: null, target: 1, actual: null },
    ])
  })

  it('tell through no indicator what a breakdown hides', () => {
    const kinds = funderFigures({
      ...input,
      indicators: ['guestTeachers', 'practitioners'].map((key) => ({
        key,
        baseline: null,
        target: null,
      })),
    })
    expect(kinds.indicators.map(({ actual }) => actual)).toEqual([null, null])
  })

  it('are the same for the same counts', () => {
    expect(funderFigures(input)).toEqual(figures)
  })
})
