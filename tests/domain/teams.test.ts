import { describe, expect, it } from 'vitest'
import { nextTeam, refuseTeam } from '@/domain/teams'

const team = {
  minimum: 10,
  capacity: 12,
  modules: Array.from({ length: 13 }, (_, index) => `module ${index + 1}`),
  minimumAttended: 11,
  maximumCaughtUp: 2,
}

const refused = (change: Partial<typeof team>) =>
  refuseTeam({ ...team, ...change }).map(({ path, code }) => `${path}: ${code}`)

describe('a team', () => {
  it('of the application is in order', () => {
    expect(refused({})).toEqual([])
  })

  it('is not smaller than its minimum', () => {
    expect(refused({ capacity: 9 })).toEqual(['capacity: capacityBelowMinimum'])
    expect(refused({ capacity: 10 })).toEqual([])
  })

  it('has each module once in its plan', () => {
    expect(refused({ modules: [...team.modules, 'module 1'] })).toEqual(['plan: planModuleTwice'])
  })

  it('does not ask for more evenings than it holds', () => {
    expect(refused({ minimumAttended: 14 })).toEqual(['minimumAttended: eveningsOfPlan'])
    expect(refused({ minimumAttended: 13 })).toEqual([])
    expect(refused({ maximumCaughtUp: 14 })).toEqual(['maximumCaughtUp: eveningsOfPlan'])
    expect(refused({ minimumAttended: -1 })).toEqual(['minimumAttended: eveningsOfPlan'])
    expect(refused({ maximumCaughtUp: 1.5 })).toEqual(['maximumCaughtUp: eveningsOfPlan'])
  })

  it('may have its rule before it has a plan', () => {
    expect(refused({ modules: [] })).toEqual([])
  })
})

describe('the team to tell the public of', () => {
  const running = { name: 'autumn', status: 'running' } as const
  const recruiting = { name: 'spring', status: 'recruiting' } as const

  it('is one that can be joined, else the one that is being taught', () => {
    expect(nextTeam([running, recruiting])).toBe(recruiting)
    expect(nextTeam([running])).toBe(running)
    expect(nextTeam([])).toBeUndefined()
  })
})
