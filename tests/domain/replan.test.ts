import { describe, expect, it } from 'vitest'
import { planEvenings } from '@/domain/plan'
import { replan, type StandingSession } from '@/domain/replan'
import { addDays, copenhagenDate, copenhagenInstant } from '@/domain/time'

const plan = {
  firstEvening: '2018-08-08',
  weekday: 3,
  startTime: '17:00',
  durationMinutes: 180,
  skipWeeks: [],
  skipDates: [],
  modules: ['a', 'b', 'c', 'd'],
}

const on = (module: string | null, date: string, change: Partial<StandingSession> = {}) => ({
  id: `${module} ${date}`,
  module,
  startsAt: copenhagenInstant(date, '17:00'),
  endsAt: copenhagenInstant(date, '20:00'),
  begun: false,
  keepsItsDay: false,
  ...change,
})

const laid = planEvenings({ ...plan, count: 4 }).map(({ date }, index) =>
  on(plan.modules[index] ?? null, date),
)

const moves = (result: ReturnType<typeof replan>) =>
  result.move.map(({ session, evening }) => `${session.module} ${evening.date}`)

describe('laying a plan again', () => {
  it('makes every evening of an empty team', () => {
    const result = replan(plan, [])
    expect(result.create.map(({ module, evening }) => `${module} ${evening.date}`)).toEqual([
      'a 2018-08-08',
      'b 2018-08-15',
      'c 2018-08-22',
      'd 2018-08-29',
    ])
    expect(result).toMatchObject({ move: [], kept: 0, outside: [], lastEvening: '2018-08-29' })
  })

  it('changes nothing when nothing changed', () => {
    expect(replan(plan, laid)).toMatchObject({ create: [], move: [], kept: 4 })
  })

  it('moves what lies ahead, and never what has begun', () => {
    const begun = laid.map((one, index) => (index < 2 ? { ...one, begun: true } : one))
    const result = replan({ ...plan, skipDates: ['2018-08-22'], firstEvening: '2018-08-01' }, begun)
    expect(moves(result)).toEqual(['c 2018-08-29', 'd 2018-09-05'])
    expect(result.kept).toBe(2)
  })

  it('lets a new order take what is left', () => {
    const begun = laid.map((one, index) => (index === 0 ? { ...one, begun: true } : one))
    expect(moves(replan({ ...plan, modules: ['a', 'd', 'b', 'c'] }, begun))).toEqual([
      'd 2018-08-15',
      'b 2018-08-22',
      'c 2018-08-29',
    ])
  })

  it('leaves a day that staff chose, and puts nothing else on it', () => {
    const chosen = [...laid.slice(0, 2), on('c', '2018-08-29', { keepsItsDay: true })]
    const result = replan(plan, chosen)
    expect(result.move).toEqual([])
    expect(result.create.map(({ evening }) => evening.date)).toEqual(['2018-08-22'])
  })

  it('goes around an excursion, and tells of a module that has left the plan', () => {
    const excursion = on(null, '2018-08-22', { begun: true })
    const gone = on('x', '2018-08-29')
    const result = replan(plan, [excursion, gone])
    expect(result.create.map(({ evening }) => evening.date)).toEqual([
      '2018-08-08',
      '2018-08-15',
      '2018-09-05',
      '2018-09-12',
    ])
    expect(result.outside).toEqual([gone])
  })

  it('follows a new time of day, over the change of the hour too', () => {
    const late = replan({ ...plan, startTime: '18:30', firstEvening: '2018-10-17' }, laid)
    expect(late.move.map(({ evening }) => evening.startsAt.toISOString())).toEqual([
      '2018-10-17T16:30:00.000Z',
      '2018-10-24T16:30:00.000Z',
      '2018-10-31T17:30:00.000Z',
      '2018-11-07T17:30:00.000Z',
    ])
  })

  it('never puts two on one day, and never one before the last that was held', () => {
    for (let held = 0; held <= 4; held += 1) {
      const begun = laid.map((one, index) => ({ ...one, begun: index < held }))
      const result = replan(
        { ...plan, skipDates: ['2018-08-15'], modules: ['d', 'c', 'b', 'a'] },
        begun,
      )
      const days = [
        ...begun.filter((one) => one.begun).map(({ startsAt }) => copenhagenDate(startsAt)),
        ...result.move.map(({ evening }) => evening.date),
      ]
      expect(new Set(days).size).toBe(days.length)
      const last = addDays('2018-08-08', 7 * (held - 1))
      if (held > 0) expect(result.move.every(({ evening }) => evening.date > last)).toBe(true)
    }
  })
})
