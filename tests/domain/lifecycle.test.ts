import { describe, expect, it } from 'vitest'
import { activityLifecycle, publicActivityStatuses } from '@/domain/activities'
import { agreementLifecycle } from '@/domain/agreements'
import { applicantLifecycle } from '@/domain/applicants'
import { expenseLifecycle } from '@/domain/expenses'
import { nextSteps, refuseStep, type Lifecycle } from '@/domain/lifecycle'
import { say } from '@/domain/problem'
import { sessionLifecycle } from '@/domain/sessions'
import { storyLifecycle } from '@/domain/stories'
import { teamLifecycle } from '@/domain/teams'

const door = {
  initial: ['shut'],
  steps: { shut: ['open'], open: ['shut', 'gone'], gone: [] },
  labels: {
    shut: { da: 'Lukket', en: 'Shut' },
    open: { da: 'Åben', en: 'Open' },
    gone: { da: 'Væk', en: 'Gone' },
  },
} as const satisfies Lifecycle<'shut' | 'open' | 'gone'>

describe('a life cycle', () => {
  it('offers its next steps, and its beginnings to what is new', () => {
    expect(nextSteps(door, 'open')).toEqual(['shut', 'gone'])
    expect(nextSteps(door, undefined)).toEqual(['shut'])
    expect(nextSteps(door, 'gone')).toEqual([])
  })

  it('lets pass what its table has, and staying', () => {
    expect(refuseStep(door, 'shut', 'open')).toEqual([])
    expect(refuseStep(door, 'gone', 'gone')).toEqual([])
    expect(refuseStep(door, undefined, 'shut')).toEqual([])
  })

  it('refuses another step and names those that are possible', () => {
    const [refused] = refuseStep(door, 'shut', 'gone')
    expect(refused?.code).toBe('stepRefused')
    expect(refused?.path).toBe('status')
    expect(refused && say(refused, 'da')).toBe(
      'Det kan ikke gå fra »Lukket« til »Væk«. Vælg et af de næste skridt: Åben.',
    )
    expect(refused && say(refused, 'en')).toContain('Choose one of the next steps: Open.')
  })

  it('refuses to leave an end', () => {
    const [refused] = refuseStep(door, 'gone', 'open', 'state')
    expect(refused).toMatchObject({ path: 'state', code: 'stepFinal' })
    expect(refused && say(refused, 'en')).toBe(
      '“Gone” is the last step. It cannot change to “Open”.',
    )
  })

  it('refuses to begin in the middle', () => {
    const [refused] = refuseStep(door, undefined, 'open')
    expect(refused?.code).toBe('stepInitial')
    expect(refused && say(refused, 'da')).toBe('Nye kan ikke begynde som »Åben«. Vælg: Lukket.')
  })
})

function reachable(lifecycle: Lifecycle<string>): Set<string> {
  const seen = new Set<string>()
  const visit = (status: string) => {
    if (seen.has(status)) return
    seen.add(status)
    for (const next of nextSteps(lifecycle, status)) visit(next)
  }
  for (const status of lifecycle.initial) visit(status)
  return seen
}

describe.each<[string, Lifecycle<string>]>([
  ['applicants', applicantLifecycle],
  ['sessions', sessionLifecycle],
  ['agreements', agreementLifecycle],
  ['expenses', expenseLifecycle],
  ['stories', storyLifecycle],
  ['teams', teamLifecycle],
  ['activities', activityLifecycle],
])('the table of %s', (_, lifecycle) => {
  it('leaves no status out of reach', () => {
    expect([...reachable(lifecycle)].toSorted()).toEqual(Object.keys(lifecycle.steps).toSorted())
  })

  it('has no step to where one is already, and none twice', () => {
    for (const [status, next] of Object.entries(lifecycle.steps)) {
      expect(next).not.toContain(status)
      expect(new Set(next).size).toBe(next.length)
    }
  })

  it('has an end', () => {
    expect(Object.values(lifecycle.steps).some((next) => next.length === 0)).toBe(true)
  })
})

describe('a team', () => {
  it('goes one way, step by step', () => {
    expect(teamLifecycle.steps).toEqual({
      planned: ['recruiting'],
      recruiting: ['running'],
      running: ['completed'],
      completed: ['archived'],
      archived: [],
    })
  })
})

describe('an agreement', () => {
  it('that was declined or cancelled is not taken up again', () => {
    expect(nextSteps(agreementLifecycle, 'declined')).toEqual([])
    expect(nextSteps(agreementLifecycle, 'cancelled')).toEqual([])
  })

  it('can be cancelled after a yes, but not declined', () => {
    expect(refuseStep(agreementLifecycle, 'confirmed', 'cancelled')).toEqual([])
    expect(refuseStep(agreementLifecycle, 'confirmed', 'declined')).toHaveLength(1)
  })
})

describe('an activity', () => {
  it('is not public while it is only thought of', () => {
    expect(publicActivityStatuses).toEqual(['announced', 'held'])
  })

  it('that was cancelled is not held after all', () => {
    expect(refuseStep(activityLifecycle, 'cancelled', 'held')).toHaveLength(1)
    expect(refuseStep(activityLifecycle, 'announced', 'cancelled')).toEqual([])
  })
})
