import { describe, expect, it } from 'vitest'
import { funderFigures, type FunderInput } from '@/domain/report'

const input: FunderInput = {
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
  attendance: { attended: 110, expected: 144 },
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
  hours: [
    { key: 'recruitment', planned: 20, used: 20 },
    { key: 'teachers', planned: 13, used: 4.5 },
    { key: 'facilitation', planned: 52, used: 12 },
  ],
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
    expect(figures.team).toMatchObject({ completion: 15, attendance: 76 })
  })

  it('tell no percentage of a few', () => {
    const few = funderFigures({
      ...input,
      attendance: { attended: 5, expected: 9 },
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
