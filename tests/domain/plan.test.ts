import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { say } from '@/domain/problem'
import {
  latestFirstEvening,
  planEvenings,
  refusePlan,
  skippedEvenings,
  type PlanInput,
} from '@/domain/plan'
import { addDays, copenhagenDate, copenhagenTime, isoWeek, isoWeekday } from '@/domain/time'

const wednesdays: PlanInput = {
  firstEvening: '2018-08-08',
  weekday: 3,
  startTime: '17:00',
  durationMinutes: 180,
  count: 13,
  skipWeeks: [],
  skipDates: [],
}

const lastDay = (change: Partial<PlanInput>) =>
  planEvenings({ ...wednesdays, ...change }).at(-1)?.date

describe('the plan of the application', () => {
  it('ends on 31 October when it starts on 8 August', () => {
    expect(planEvenings(wednesdays)).toHaveLength(13)
    expect(lastDay({})).toBe('2018-10-31')
  })

  it('must start on 1 August when the autumn holiday is skipped', () => {
    expect(lastDay({ firstEvening: '2018-08-01', skipWeeks: [42] })).toBe('2018-10-31')
    expect(lastDay({ skipWeeks: [42] })).toBe('2018-11-07')
  })

  it('ends on 14 November when it starts on 22 August, a week later without week 42', () => {
    expect(lastDay({ firstEvening: '2018-08-22' })).toBe('2018-11-14')
    expect(lastDay({ firstEvening: '2018-08-22', skipWeeks: [42] })).toBe('2018-11-21')
  })

  it('says when to start in order to end in October', () => {
    const wish = { lastDay: '2018-10-31', weekday: 3, count: 13, skipDates: [] }
    expect(latestFirstEvening({ ...wish, skipWeeks: [] })).toBe('2018-08-08')
    expect(latestFirstEvening({ ...wish, skipWeeks: [42] })).toBe('2018-08-01')
  })

  it('skips single days', () => {
    const days = planEvenings({ ...wednesdays, skipDates: ['2018-08-15'] }).map((e) => e.date)
    expect(days.slice(0, 2)).toEqual(['2018-08-08', '2018-08-22'])
    expect(days).toHaveLength(13)
  })

  it('stays at five over the change to winter time, and lasts three hours', () => {
    const evenings = planEvenings({ ...wednesdays, firstEvening: '2018-08-22' })
    expect(evenings.map(({ startsAt }) => copenhagenTime(startsAt))).toEqual(
      Array.from({ length: 13 }, () => '17:00'),
    )
    expect(evenings[0]?.startsAt.toISOString()).toBe('2018-08-22T15:00:00.000Z')
    expect(evenings[12]?.startsAt.toISOString()).toBe('2018-11-14T16:00:00.000Z')
    expect(evenings[12]?.endsAt.toISOString()).toBe('2018-11-14T19:00:00.000Z')
  })
})

describe('a plan is refused', () => {
  const refused = (change: Partial<PlanInput>) =>
    refusePlan({ ...wednesdays, ...change }).map(({ path, code }) => `${path}: ${code}`)

  it('never when it can be held', () => {
    expect(refused({})).toEqual([])
    expect(refused({ skipWeeks: [42], skipDates: ['2018-08-15'] })).toEqual([])
  })

  it('when the first evening is on another weekday', () => {
    const [mismatch] = refusePlan({ ...wednesdays, firstEvening: '2018-08-09' })
    expect(mismatch?.path).toBe('firstEvening')
    expect(mismatch && say(mismatch, 'da')).toBe(
      'Første mødegang er en torsdag. Holdet mødes om onsdagen.',
    )
    expect(mismatch && say(mismatch, 'en')).toBe(
      'The first evening is a Thursday. The team meets on Wednesdays.',
    )
  })

  it.each([
    [{ firstEvening: '2018-02-30' }, 'firstEvening: dateForm'],
    [{ weekday: 0 }, 'weekday: numberRange'],
    [{ weekday: 8 }, 'weekday: numberRange'],
    [{ startTime: '25:00' }, 'startTime: timeForm'],
    [{ durationMinutes: 0 }, 'durationMinutes: durationRange'],
    [{ count: 0 }, 'plan: planCount'],
    [{ skipWeeks: [54] }, 'skipWeeks: weekForm'],
    [{ skipDates: ['15/8'] }, 'skipDates: dateForm'],
    [
      { skipWeeks: Array.from({ length: 53 }, (_, index) => index + 1) },
      'skipWeeks: planNeverEnds',
    ],
  ])('for %j', (change, expected) => {
    expect(refused(change)).toEqual([expected])
  })

  it('with all its faults at once', () => {
    expect(refused({ firstEvening: '', startTime: '5 pm' })).toHaveLength(2)
  })
})

describe('no first evening', () => {
  it('is early enough when every week is skipped', () => {
    const skipWeeks = Array.from({ length: 53 }, (_, index) => index + 1)
    expect(
      latestFirstEvening({ lastDay: '2018-10-31', weekday: 3, count: 1, skipWeeks, skipDates: [] }),
    ).toBeNull()
  })
})

describe('for any plan', () => {
  const anyPlan = fc
    .record({
      start: fc.integer({ min: 0, max: 3650 }),
      count: fc.integer({ min: 1, max: 14 }),
      skipWeeks: fc.uniqueArray(fc.integer({ min: 1, max: 53 }), { maxLength: 8 }),
      skipped: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 5 }),
      startTime: fc.constantFrom('09:30', '17:00', '18:15'),
    })
    .map(({ start, count, skipWeeks, skipped, startTime }): PlanInput => {
      const firstEvening = addDays('2018-01-01', start)
      return {
        firstEvening,
        weekday: isoWeekday(firstEvening),
        startTime,
        durationMinutes: 180,
        count,
        skipWeeks,
        skipDates: skipped.map((weeks) => addDays(firstEvening, 7 * weeks)),
      }
    })

  it('every evening is on its weekday and time, and in no skipped week or day', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const evenings = planEvenings(plan)
        expect(evenings).toHaveLength(plan.count)
        for (const { date, startsAt, endsAt } of evenings) {
          expect(isoWeekday(date)).toBe(plan.weekday)
          expect(copenhagenDate(startsAt)).toBe(date)
          expect(copenhagenTime(startsAt)).toBe(plan.startTime)
          expect(endsAt.getTime() - startsAt.getTime()).toBe(180 * 60_000)
          expect(plan.skipWeeks).not.toContain(isoWeek(date))
          expect(plan.skipDates).not.toContain(date)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('starting at the latest first evening ends in time, and a week later does not', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { weekday, count, skipWeeks, skipDates } = plan
        const wish = {
          lastDay: addDays(plan.firstEvening, 150),
          weekday,
          count,
          skipWeeks,
          skipDates,
        }
        const first = latestFirstEvening(wish)
        expect(first).not.toBeNull()
        if (first === null) return
        const end = planEvenings({ ...plan, firstEvening: first }).at(-1)?.date ?? ''
        const late = planEvenings({ ...plan, firstEvening: addDays(first, 7) }).at(-1)?.date ?? ''
        expect(end <= wish.lastDay).toBe(true)
        expect(late > wish.lastDay).toBe(true)
      }),
      { numRuns: 15 },
    )
  })
})

describe('days on which nothing is taught', () => {
  it('goes around public holidays by itself, and says why', () => {
    const spring = { ...wednesdays, weekday: 4, firstEvening: '2027-03-18', count: 4 }
    expect(planEvenings(spring).map(({ date }) => date)).toEqual([
      '2027-03-18',
      '2027-04-01',
      '2027-04-08',
      '2027-04-15',
    ])
    const change = { skipWeeks: [14], skipDates: ['2027-04-15'] }
    expect(skippedEvenings({ ...spring, ...change }).map(({ date, why }) => [date, why])).toEqual([
      ['2027-03-25', 'holiday'],
      ['2027-04-08', 'week'],
      ['2027-04-15', 'day'],
    ])
    expect(skippedEvenings(spring)[0]?.name?.da).toBe('skærtorsdag')
  })

  it.each([
    // weekday, last day of the month of diplomas, evenings, weeks skipped → latest first evening
    [1, '2026-12-31', 13, [], '2026-10-05'],
    [2, '2027-06-30', 13, [], '2027-04-06'],
    [2, '2027-05-31', 15, [7], '2027-02-09'],
    [3, '2027-04-30', 10, [7], '2027-02-24'],
    [4, '2027-05-31', 13, [], '2027-02-18'],
    [4, '2026-12-31', 10, [42], '2026-10-08'],
    [1, '2027-03-31', 10, [7], '2027-01-11'],
    [3, '2027-10-31', 17, [42], '2027-06-30'],
  ])('weekday %i, over by %s, %i evenings without weeks %j: begin by %s', (...row) => {
    const [weekday, lastDay, count, skipWeeks, expected] = row
    const wish = { weekday, lastDay, count, skipWeeks, skipDates: [] }
    expect(latestFirstEvening(wish)).toBe(expected)
    const plan = { ...wednesdays, weekday, count, skipWeeks }
    const over = (firstEvening: string) =>
      planEvenings({ ...plan, firstEvening }).at(-1)?.date ?? 'never'
    expect(over(expected) <= lastDay).toBe(true)
    expect(over(addDays(expected, 7)) > lastDay).toBe(true)
  })
})
