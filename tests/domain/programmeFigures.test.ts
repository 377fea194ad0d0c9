import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import {
  activityKinds,
  type ActivityTheme,
  type Audience,
  type BridgedTo,
  type OutreachTopic,
} from '@/domain/choices/community'
import type { Area } from '@/domain/choices/people'
import type { PublishedFigures } from '@/domain/fixedFigures'
import { publishFigures } from '@/domain/programmeFigures'
import { funderFigures, type FunderFigures, type FunderInput } from '@/domain/report'

type Input = Omit<FunderInput, 'published'>
const threshold = 5

const bare: Input = {
  rules: { suppressionThreshold: threshold, percentageBase: 10 },
  corps: { baseline: 7, size: 7 },
  recruitment: { applications: 20, interviews: 15 },
  team: {
    seats: 12,
    byStatus: [{ key: 'attending', count: 10 }],
    passedByOverride: 0,
    diplomas: 0,
    languages: [],
  },
  modules: { planned: 3, held: 3 },
  evenings: [],
  reach: { activities: [], conversations: [], stories: [] },
  teachersByKind: [],
  followUp: [],
  budget: { granted: 0, coFunding: null, lines: [], expenses: [] },
  hours: { planned: [], worked: [] },
  indicators: [],
}

/** What is told at the turns of these quarters, each after the other. */
function toldAt(turns: readonly Readonly<{ period: string; input: Input }>[]): FunderFigures[] {
  let published: PublishedFigures = {}
  return turns.map(({ period, input }) => {
    published = publishFigures(published, input, { period, countedAt: `${period} at noon` })
    return funderFigures({ ...input, published })
  })
}

const six = 6
const isFew = (count: number) => count > 0 && count < 3
const small: Input = {
  ...bare,
  rules: { suppressionThreshold: 3, percentageBase: 5 },
  team: { ...bare.team, byStatus: [{ key: 'attending', count: six }] },
}

const isSmall = (count: number) => count > 0 && count < threshold

// Every way in which six women can have come to three evenings, two of them in the first quarter.
// Below three is few here, so that all of them can be tried.
it('attendance gives away no evening to which few came or from which few stayed away', () => {
  const worlds = new Map<string, number[][]>()
  for (const came of everyEvening(3)) {
    const evenings = came.map((count, turn) => ({
      module: `m${turn}`,
      quarter: turn < 2 ? '2026-Q1' : '2026-Q2',
      came: count,
      of: six,
    }))
    const told = toldAt([
      { period: '2026-Q2', input: { ...small, evenings: evenings.slice(0, 2) } },
      { period: '2026-Q3', input: { ...small, evenings } },
    ])
    const seen = JSON.stringify(
      told.map(({ team, attendanceByModule }) => [
        team.attendance,
        attendanceByModule.map((one) => one.came),
      ]),
    )
    worlds.set(seen, [...(worlds.get(seen) ?? []), came])
  }
  const found = [...worlds.values()].filter((alike) =>
    (alike[0] ?? []).some(
      (count, place) =>
        (isFew(count) || isFew(six - count)) && new Set(alike.map((each) => each[place])).size < 2,
    ),
  )
  expect(found.slice(0, 3)).toEqual([])
  expect(worlds.size).toBeGreaterThan(20)
})

const count = fc.nat({ max: 14 })
const quarter = fc.constantFrom('2026-Q1', '2026-Q2', '2026-Q3', null)
const programme = fc
  .record({
    attending: count,
    passed: count,
    byOverride: count,
    languages: fc.array(fc.constantFrom('ar', 'so', 'tr', 'da', 'ur')),
    evenings: fc.array(fc.record({ quarter, came: count }), { maxLength: 6 }),
    guests: count,
    practitioners: count,
    work: count,
    neither: count,
    isComplete: fc.boolean(),
    conversations: fc.array(
      fc.record({
        area: fc.constantFrom('grantoften', 'hedeMaglepark'),
        on: fc.constantFrom(new Date('2026-02-01'), new Date('2026-05-01')),
        topics: fc.subarray<OutreachTopic>(['voting', 'socialControl', 'parentRole']),
        bridgedTo: fc.subarray<BridgedTo>(['association', 'municipalService']),
        isFirst: fc.boolean(),
        count: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 6 },
    ),
    activities: fc.array(
      fc.record({
        kind: fc.constantFrom(...activityKinds),
        on: fc.constantFrom(new Date('2026-02-01'), new Date('2026-05-01')),
        areas: fc.subarray<Area>(['grantoften', 'hedeMaglepark']),
        themes: fc.subarray<ActivityTheme>(['voting', 'newcomers', 'fathers']),
        audience: fc.subarray<Audience>(['newcomers', 'fathers', 'mothers']),
        participants: count,
      }),
      { maxLength: 6 },
    ),
  })
  .map((drawn): Input => {
    const of = drawn.attending + drawn.passed
    return {
      ...bare,
      team: {
        ...bare.team,
        byStatus: [
          { key: 'attending', count: drawn.attending },
          { key: 'graduated', count: drawn.passed },
        ],
        passedByOverride: Math.min(drawn.byOverride, drawn.passed),
        languages: drawn.languages,
      },
      evenings: drawn.evenings.map((one, turn) => ({
        quarter: one.quarter,
        module: `m${turn}`,
        came: one.quarter === null ? 0 : Math.min(one.came, of),
        of,
      })),
      teachersByKind: [
        { key: 'guest', count: drawn.guests },
        { key: 'practitioner', count: drawn.practitioners },
      ],
      followUp: [
        {
          mark: '0',
          counts: {
            work: drawn.work,
            education: 0,
            voluntary: 0,
            neither: drawn.neither,
            notReached: 0,
          },
          isComplete: drawn.isComplete,
        },
      ],
      reach: {
        activities: drawn.activities,
        conversations: drawn.conversations,
        stories: [{ channels: 2 }],
      },
      indicators: peopleIndicators.map((key) => ({ key, baseline: null, target: null })),
    }
  })

const peopleIndicators = [
  'guestTeachers',
  'practitioners',
  'onwardAtEnd',
  'outreachContacts',
  'outreachFirstContacts',
  'bridgedToAssociations',
  'bridgedToMunicipalServices',
  'informationMeetingGuests',
] as const

/** Every number of people that is no total of the team. */
const peopleIn = (told: FunderFigures): Readonly<Record<string, number | null>> =>
  Object.fromEntries([
    ...told.attendanceByModule.map((one) => [`came ${one.module}`, one.came] as const),
    ...told.team.passedBy.map((one) => [`passed by ${one.key}`, one.count] as const),
    ...told.teachersByKind.map((one) => [one.key, one.count] as const),
    ...told.reach.byKind.map((one) => [one.key, one.participants] as const),
    ...told.indicators.map((one) => [one.key, one.actual] as const),
  ])

const tellingIn = (told: FunderFigures) => ({
  ...peopleIn(told),
  languages: told.team.homeLanguages,
  attendance: told.team.attendance,
})

const runs = { numRuns: inject('programmes') }

/** Ten thousand take minutes. */
const patient = { timeout: 1_800_000 }

describe('of any programme', patient, () => {
  it('no number of people from 1 to 4 is told, nor is the difference to what was told before', () => {
    fc.assert(
      fc.property(programme, programme, programme, (one, two, three) => {
        const told = toldAt([
          { period: '2026-Q2', input: one },
          { period: '2026-Q3', input: two },
          { period: '2026-Q4', input: three },
        ]).map(peopleIn)
        for (const [turn, now] of told.entries())
          for (const [key, shown] of Object.entries(now)) {
            const before = told[turn - 1]?.[key] ?? null
            if (shown === null) continue
            expect(isSmall(shown), key).toBe(false)
            if (before !== null) expect(isSmall(Math.abs(shown - before)), key).toBe(false)
          }
      }),
      runs,
    )
  })

  it('one woman more or changed moves nothing that was told, also when a quarter has turned', () => {
    fc.assert(
      fc.property(
        programme,
        fc.boolean(),
        fc.boolean(),
        fc.subarray(['ar', 'so', 'pl', 'vi']),
        (before, joins, passes, languages) => {
          const after = withOne(before, { joins, passes, languages })
          const [first, same, next] = toldAt([
            { period: '2026-Q4', input: before },
            { period: '2026-Q4', input: after },
            { period: '2027-Q1', input: after },
          ]).map(tellingIn)
          for (const [key, shown] of Object.entries(first ?? {})) {
            if (shown === null) continue
            expect(new Map(Object.entries(same ?? {})).get(key), key).toBe(shown)
            expect(new Map(Object.entries(next ?? {})).get(key), key).toBe(shown)
          }
        },
      ),
      runs,
    )
  })
})

/** She joins, or was there and passes; she has come to every evening, and answers that she works. */
function withOne(
  input: Input,
  her: Readonly<{ joins: boolean; passes: boolean; languages: readonly string[] }>,
): Input {
  const [attending, graduated] = input.team.byStatus.map((one) => one.count)
  return {
    ...input,
    team: {
      ...input.team,
      byStatus: [
        {
          key: 'attending',
          count: Math.max(0, (attending ?? 0) + (her.joins ? 1 : 0) - (her.passes ? 1 : 0)),
        },
        { key: 'graduated', count: (graduated ?? 0) + (her.passes ? 1 : 0) },
      ],
      passedByOverride: input.team.passedByOverride + (her.passes && her.joins ? 1 : 0),
      languages: [...input.team.languages, ...her.languages],
    },
    evenings: input.evenings.map((one) => ({ ...one, came: one.came + 1, of: one.of + 1 })),
    followUp: input.followUp.map((one) => ({
      ...one,
      counts: { ...one.counts, work: one.counts.work + 1 },
    })),
  }
}

function everyEvening(size: number): number[][] {
  if (size === 0) return [[]]
  return everyEvening(size - 1).flatMap((counts) =>
    Array.from({ length: six + 1 }, (_, came) => [...counts, came]),
  )
}
