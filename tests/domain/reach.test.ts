import { describe, expect, it } from 'vitest'
import { publish } from '@/domain/fixedFigures'
import { reachCandidates, reachFigures, reachIndicators, type ReachInput } from '@/domain/reach'

const threshold = 5
const winter = new Date('2026-02-10T18:00:00Z')
const spring = new Date('2026-05-10T18:00:00Z')

const activity = (
  given: Partial<ReachInput['activities'][number]>,
): ReachInput['activities'][number] => ({
  kind: 'foodEvening',
  on: winter,
  areas: ['grantoften'],
  themes: [],
  audience: [],
  participants: 20,
  ...given,
})
const conversations = (
  count: number,
  given: Partial<ReachInput['conversations'][number]> = {},
): ReachInput['conversations'][number] => ({
  area: 'hedeMaglepark',
  on: spring,
  topics: [],
  bridgedTo: [],
  isFirst: false,
  count,
  ...given,
})

const input: ReachInput = {
  activities: [
    activity({ themes: ['newcomers', 'voting'], areas: ['grantoften', 'hedeMaglepark'] }),
    activity({ audience: ['newcomers', 'fathers'], participants: 15 }),
    activity({ kind: 'informationMeeting', audience: ['professionals'], participants: 9 }),
    activity({ kind: 'informationMeeting', on: spring, participants: 4 }),
    activity({ kind: 'mothersGroup', themes: ['parentRole'], participants: 3 }),
  ],
  conversations: [
    conversations(12),
    conversations(6, { isFirst: true, topics: ['voting'], bridgedTo: ['association'] }),
    conversations(7, { topics: ['parentRole'], bridgedTo: ['municipalService', 'health'] }),
    conversations(2, { topics: ['socialControl'], area: 'notSaid' }),
  ],
  stories: [{ channels: 2 }, { channels: 1 }],
}

function told(given: ReachInput, period = '2026-Q3') {
  const published = publish({}, reachCandidates(given, { threshold, period }), {
    period,
    countedAt: `${period} at noon`,
    threshold,
  })
  const reach = reachFigures(given, { published, threshold })
  return { reach, indicators: reachIndicators(given, reach, { published, threshold }) }
}

describe('what was done in the neighbourhood', () => {
  it('is counted from the records, indicator by indicator', () => {
    expect(told(input).indicators).toEqual({
      outreachContacts: 27,
      outreachFirstContacts: 6,
      bridgedToAssociations: 6,
      bridgedToMunicipalServices: 7,
      votingEvents: 6 + 1,
      socialControlEvents: null,
      parentRoleEvents: 7 + 1,
      newcomerActivities: 2,
      fatherActivities: 1,
      acrossAreasActivities: 1,
      areasReached: 2,
      informationMeetings: 2,
      informationMeetingGuests: 13,
      storiesPublished: 3,
    })
  })

  it('is told by kind, by area and by quarter, and hides the few who came', () => {
    const { reach } = told(input)
    expect(reach.activities).toBe(5)
    expect(reach.byKind.filter(({ count }) => count > 0)).toEqual([
      { key: 'mothersGroup', count: 1, participants: null, countedAt: null },
      { key: 'foodEvening', count: 2, participants: 35, countedAt: '2026-Q3 at noon' },
      { key: 'informationMeeting', count: 2, participants: 13, countedAt: '2026-Q3 at noon' },
    ])
    expect(reach.byArea.map(({ count }) => count)).toEqual([1, 5, 0, 0, 0])
    expect(reach.areasByQuarter).toEqual([
      { quarter: '2026-Q1', areas: 2 },
      { quarter: '2026-Q2', areas: 2 },
    ])
  })

  it('tells of no quarter before it is over', () => {
    expect(told(input, '2026-Q2').reach.areasByQuarter.map(({ quarter }) => quarter)).toEqual([
      '2026-Q1',
    ])
  })

  it('counts the activities alone while there are no conversations to hide', () => {
    const { indicators } = told({ ...input, conversations: [] })
    expect(indicators).toMatchObject({ votingEvents: 1, outreachContacts: null })
    const few = told({ ...input, conversations: [conversations(3, { topics: ['voting'] })] })
    expect(few.indicators).toMatchObject({ votingEvents: 1, outreachContacts: null })
  })
})
