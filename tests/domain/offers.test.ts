import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextInLine, offerEnds, type Waiting } from '@/domain/offers'
import { isQuiet } from '@/domain/quietHours'
import { copenhagenInstant } from '@/domain/time'

const night = { from: '20:00', to: '08:00' }
const at = copenhagenInstant
const moment = (text: string) => at(text.slice(0, 10), text.slice(11))

describe('an offer ends', () => {
  const ends = (now: Date, hours = 72, quiet = night) => offerEnds({ now, hours, quiet })

  it.each([
    ['2026-11-02 10:00', 6, '2026-11-02 16:00'],
    ['2026-11-02 10:00', 10, '2026-11-02 20:00'],
    ['2026-11-02 10:00', 11, '2026-11-03 09:00'],
    ['2026-11-02 22:00', 1, '2026-11-03 09:00'],
    ['2026-11-02 06:00', 12, '2026-11-02 20:00'],
    ['2026-11-02 08:00', 72, '2026-11-07 20:00'],
    ['2026-11-02 10:00', 72, '2026-11-08 10:00'],
  ])('made on %s for %i hours: on %s', (made, hours, end) => {
    expect(ends(moment(made), hours)).toEqual(moment(end))
  })

  it('counts clock hours where nothing is quiet', () => {
    const noon = { from: '12:00', to: '12:00' }
    expect(ends(at('2026-11-02', '10:00'), 72, noon)).toEqual(at('2026-11-05', '10:00'))
  })

  it('counts the hours by day over both changes of the hour', () => {
    expect(ends(at('2026-10-24', '18:00'), 12)).toEqual(at('2026-10-25', '18:00'))
    expect(ends(at('2027-03-27', '18:00'), 12)).toEqual(at('2027-03-28', '18:00'))
  })

  it('always later, never at night, and never before its hours are over', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 200 }),
        (now, hours) => {
          const end = ends(now, hours)
          expect(end.getTime()).toBeGreaterThanOrEqual(now.getTime() + hours * 3_600_000)
          expect(isQuiet(new Date(end.getTime() - 1), night)).toBe(false)
        },
      ),
    )
  })
})

describe('the next in line', () => {
  const woman = (id: string, change: Partial<Waiting> = {}): Waiting => ({
    id,
    order: null,
    since: new Date('2026-01-01'),
    wasOffered: false,
    erasureAsked: false,
    ...change,
  })

  it('follows the coordinator’s order, and then who has waited longest', () => {
    const early = woman('early', { since: new Date('2025-01-01') })
    const second = woman('second', { order: 2 })
    const first = woman('first', { order: 1, since: new Date('2026-06-01') })
    expect(nextInLine([early, second, first])?.id).toBe('first')
    expect(nextInLine([early, second])?.id).toBe('second')
    expect(nextInLine([woman('later'), early])?.id).toBe('early')
    expect(nextInLine([woman('b'), woman('a')])?.id).toBe('a')
  })

  it('passes over who has had her offer, and who asked to be forgotten', () => {
    const had = woman('had', { order: 1, wasOffered: true })
    const gone = woman('gone', { order: 2, erasureAsked: true })
    expect(nextInLine([had, gone, woman('here')])?.id).toBe('here')
    expect(nextInLine([had, gone])).toBeUndefined()
  })
})
