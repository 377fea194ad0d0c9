import { describe, expect, it } from 'vitest'
import { refuseExtraSeat, refuseFewerSeats, seatsLeft } from '@/domain/seats'

describe('seats', () => {
  it('are left as long as fewer women are in the team than it holds', () => {
    expect(seatsLeft({ capacity: 12, extraSeats: 0, taken: 11 })).toBe(1)
    expect(seatsLeft({ capacity: 12, extraSeats: 0, taken: 12 })).toBe(0)
    expect(seatsLeft({ capacity: 12, extraSeats: 1, taken: 12 })).toBe(1)
    expect(seatsLeft({ capacity: 10, extraSeats: 0, taken: 12 })).toBe(0)
  })

  it('are not taken away from women who are in the team', () => {
    expect(refuseFewerSeats({ capacity: 11, extraSeats: 0, taken: 12 })).toMatchObject([
      { path: 'capacity', code: 'capacityBelowTaken', values: { taken: 12 } },
    ])
    expect(refuseFewerSeats({ capacity: 11, extraSeats: 1, taken: 12 })).toEqual([])
  })
})

describe('an extra seat', () => {
  const refused = (change: Partial<Parameters<typeof refuseExtraSeat>[0]>) =>
    refuseExtraSeat({
      extraSeats: 1,
      reason: 'two sisters',
      viewerRole: 'projectLeader',
      ...change,
    }).map(({ path, code }) => `${path}: ${code}`)

  it('is given by the project leader or the administrator with a reason', () => {
    expect(refused({})).toEqual([])
    expect(refused({ viewerRole: 'admin' })).toEqual([])
    expect(refused({ reason: ' ' })).toEqual(['extraSeatReason: extraSeatReasonMissing'])
    expect(refused({ reason: null })).toEqual(['extraSeatReason: extraSeatReasonMissing'])
  })

  it.each(['coordinator', 'editor', 'municipality', null] as const)(
    'is not given by %s',
    (viewerRole) => {
      expect(refused({ viewerRole })).toEqual(['extraSeats: extraSeatRole'])
    },
  )

  it('is one at most', () => {
    for (const extraSeats of [2, -1, 0.5, Number.NaN]) {
      expect(refused({ extraSeats })).toEqual(['extraSeats: extraSeatsRange'])
    }
  })

  it('needs nothing when there is none', () => {
    expect(refused({ extraSeats: 0, reason: null, viewerRole: 'coordinator' })).toEqual([])
  })
})
