import { describe, expect, it } from 'vitest'
import { afterQuiet, isQuiet, leaving, type Leave } from '@/domain/quietHours'

const night = { from: '21:00', to: '08:00' }
// Copenhagen is two hours ahead in August and one in December.
const summer = (time: string) => new Date(`2031-08-06T${time}:00Z`)
const winter = (time: string) => new Date(`2031-12-10T${time}:00Z`)

describe('quiet hours', () => {
  it.each([
    [summer('18:59'), false],
    [summer('19:00'), true],
    [summer('05:59'), true],
    [summer('06:00'), false],
    [winter('19:59'), false],
    [winter('20:00'), true],
    [winter('06:59'), true],
    [winter('07:00'), false],
  ])('%s is quiet: %s', (moment, quiet) => {
    expect(isQuiet(moment, night)).toBe(quiet)
    expect(isQuiet(afterQuiet(moment, night), night)).toBe(false)
  })

  it('end the next morning, also in the night when the clock is changed', () => {
    expect(afterQuiet(summer('22:00'), night)).toEqual(new Date('2031-08-07T06:00:00Z'))
    expect(afterQuiet(summer('12:00'), night)).toEqual(summer('12:00'))
    expect(afterQuiet(new Date('2031-10-25T20:00:00Z'), night)).toEqual(
      new Date('2031-10-26T07:00:00Z'),
    )
  })

  it('may lie in the day, or be none at all', () => {
    expect(isQuiet(summer('11:00'), { from: '12:00', to: '14:00' })).toBe(true)
    expect(isQuiet(summer('12:30'), { from: '12:00', to: '14:00' })).toBe(false)
    expect(isQuiet(summer('01:00'), { from: '08:00', to: '08:00' })).toBe(false)
  })
})

const leavesAt = (given: Leave) => leaving(given).at

describe('a message leaves', () => {
  const now = summer('12:00')
  it('after five minutes where somebody may regret it, and else at once', () => {
    expect(leavesAt({ now, quiet: night, hold: true })).toEqual(summer('12:05'))
    expect(leavesAt({ now, quiet: night, hold: false })).toEqual(now)
    const sendAfter = summer('13:00')
    expect(leavesAt({ now, quiet: night, hold: true, sendAfter })).toEqual(sendAfter)
    expect(leavesAt({ now, quiet: night, hold: true, sendAfter: summer('12:01') })).toEqual(
      summer('12:05'),
    )
  })

  it('after the night, unless the morning is too late for what it is about', () => {
    const late = summer('18:58')
    const morning = new Date('2031-08-07T06:00:00Z')
    expect(leavesAt({ now: late, quiet: night, hold: true })).toEqual(morning)
    const evening = new Date('2031-08-07T15:00:00Z')
    expect(leavesAt({ now: late, quiet: night, hold: true, about: evening })).toEqual(morning)
    const early = new Date('2031-08-07T06:30:00Z')
    expect(leavesAt({ now: late, quiet: night, hold: true, about: early })).toEqual(summer('19:03'))
  })

  it('at night, now and when it is tried again, where the next morning is too late for it', () => {
    const atNight = (given: Partial<Leave>) =>
      leaving({ now, quiet: night, hold: true, ...given }).atNight
    const early = new Date('2031-08-07T06:30:00Z')
    expect(atNight({ about: early })).toBe(true)
    expect(atNight({ now: summer('22:00'), about: early })).toBe(true)
    expect(atNight({ about: new Date('2031-08-07T15:00:00Z') })).toBe(false)
    expect(atNight({})).toBe(false)
    expect(atNight({ about: early, quiet: { from: '08:00', to: '08:00' } })).toBe(false)
  })

  it('at night where staff said so', () => {
    const late = summer('22:00')
    expect(leaving({ now: late, quiet: night, hold: false, atNight: true })).toEqual({
      at: late,
      atNight: true,
    })
  })
})
