import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attendanceMarks, type AttendanceMark } from '@/domain/choices/people'
import { passResult, type PassInput } from '@/domain/passing'

const confidentiality = 'module 6'
const role = 'module 7'
const modules = Array.from({ length: 13 }, (_, index) => `module ${index + 1}`).map((id) => ({
  id,
  mandatory: id === confidentiality || id === role,
}))
const allHeld = modules.map(({ id }) => id)

/** The default rule on a course that is over, marked 'present' but for what is given. */
function course(
  marks: Record<string, AttendanceMark> = {},
  change: Partial<PassInput> = {},
): PassInput {
  return {
    rule: { minimumAttended: 11, maximumCaughtUp: 2 },
    modules,
    marks: modules.map(({ id }) => ({ module: id, mark: marks[id] ?? 'present' })),
    heldModules: allHeld,
    contractSigned: true,
    confidentialitySigned: true,
    ...change,
  }
}

const codes = (input: PassInput) => passResult(input).problems.map(({ code }) => code)

describe('passing', () => {
  it('is for her who came to all and signed', () => {
    expect(passResult(course())).toEqual({
      done: 13,
      caughtUp: 0,
      left: 0,
      missed: [],
      mandatoryMissing: [],
      reachable: true,
      passes: true,
      problems: [],
    })
  })

  it('asks for 11 of 13 with the default rule', () => {
    const twoMissed = { 'module 1': 'absent', 'module 2': 'excused' } as const
    expect(passResult(course(twoMissed)).passes).toBe(true)
    const three = passResult(course({ ...twoMissed, 'module 3': 'absent' }))
    expect(three).toMatchObject({ done: 10, passes: false, reachable: true })
    expect(three.problems).toEqual([
      {
        path: 'status',
        code: 'passTooFewDone',
        values: { done: 10, minimum: 11, missing: 1 },
      },
    ])
  })

  it('counts late as attended, and neither excused nor absent', () => {
    expect(passResult(course({ 'module 1': 'late', 'module 2': 'excused' })).done).toBe(12)
  })

  it('fails with one mandatory module missing, however many she came to', () => {
    const result = passResult(course({ [role]: 'absent' }))
    expect(result).toMatchObject({ done: 12, mandatoryMissing: [role], passes: false })
    expect(codes(course({ [role]: 'absent' }))).toEqual(['passMandatoryMissing'])
    expect(passResult(course({ [role]: 'caughtUp' })).passes).toBe(true)
  })

  it('counts two caught up and no third', () => {
    const caughtUp = {
      'module 1': 'caughtUp',
      'module 2': 'caughtUp',
      'module 3': 'caughtUp',
    } as const
    expect(passResult(course(caughtUp))).toMatchObject({ done: 12, caughtUp: 2, passes: true })
    expect(passResult(course({ ...caughtUp, 'module 4': 'absent' }))).toMatchObject({
      done: 11,
      passes: true,
    })
    expect(
      passResult(course({ ...caughtUp, 'module 4': 'absent', 'module 5': 'absent' })),
    ).toMatchObject({ done: 10, caughtUp: 2, passes: false, reachable: false })
  })

  it('uses what may be caught up where it helps most: for mandatory modules', () => {
    const result = passResult(
      course({ 'module 1': 'caughtUp', 'module 2': 'caughtUp', [role]: 'caughtUp' }),
    )
    expect(result).toMatchObject({ caughtUp: 2, mandatoryMissing: [], passes: true })
  })

  it('does not use up a catch-up for an evening that she came to after all', () => {
    const marks = [...course().marks, { module: 'module 1', mark: 'caughtUp' as const }]
    expect(passResult(course({}, { marks }))).toMatchObject({ done: 13, caughtUp: 0 })
  })

  it('counts an evening caught up that she first missed', () => {
    const marks = [
      ...course({ [role]: 'absent' }).marks,
      { module: role, mark: 'caughtUp' as const },
    ]
    expect(passResult(course({}, { marks }))).toMatchObject({ done: 13, caughtUp: 1, passes: true })
  })

  it('counts a module once, and none from outside the plan', () => {
    const marks = [
      { module: 'module 1', mark: 'present' as const },
      { module: 'module 1', mark: 'late' as const },
      { module: 'first aid', mark: 'present' as const },
    ]
    expect(passResult(course({}, { marks })).done).toBe(1)
  })

  it('needs both signatures', () => {
    expect(codes(course({}, { contractSigned: false }))).toEqual(['passContractMissing'])
    expect(codes(course({}, { confidentialitySigned: false }))).toEqual([
      'passConfidentialityMissing',
    ])
  })

  it('tells all that is missing at once', () => {
    expect(
      codes(course({}, { marks: [], contractSigned: false, confidentialitySigned: false })),
    ).toEqual([
      'passTooFewDone',
      'passMandatoryMissing',
      'passContractMissing',
      'passConfidentialityMissing',
    ])
  })
})

describe('from the first evening', () => {
  it('everything is left and reachable', () => {
    expect(passResult(course({}, { marks: [], heldModules: [] }))).toMatchObject({
      done: 0,
      left: 13,
      reachable: true,
      passes: false,
    })
  })

  it('it is out of reach once more is missed than may be caught up', () => {
    const missed = (count: number) =>
      passResult(course({}, { marks: [], heldModules: allHeld.slice(0, count) }))
    expect(missed(4)).toMatchObject({ left: 9, reachable: true })
    expect(missed(5)).toMatchObject({ left: 8, reachable: false })
  })

  it('it is out of reach once a mandatory module cannot be caught up any more', () => {
    const marks = [
      { module: 'module 1', mark: 'caughtUp' as const },
      { module: 'module 2', mark: 'caughtUp' as const },
      ...['module 3', 'module 4', 'module 5'].map((module) => ({
        module,
        mark: 'present' as const,
      })),
    ]
    const before = passResult(course({}, { marks, heldModules: allHeld.slice(0, 5) }))
    const after = passResult(course({}, { marks, heldModules: allHeld.slice(0, 6) }))
    expect(before.reachable).toBe(true)
    expect(after).toMatchObject({ left: 7, reachable: false })
  })

  it('it never is in reach when the rule asks for more than the plan holds', () => {
    const rule = { minimumAttended: 14, maximumCaughtUp: 2 }
    expect(passResult(course({ 'module 1': 'absent' }, { rule })).reachable).toBe(false)
  })

  it('a missing signature puts nothing out of reach', () => {
    expect(passResult(course({}, { contractSigned: false })).reachable).toBe(true)
  })
})

describe('for any marks', () => {
  const anyCourse = fc
    .tuple(
      fc.array(
        fc.record({
          module: fc.constantFrom(...allHeld),
          mark: fc.constantFrom(...attendanceMarks),
        }),
      ),
      fc.subarray(allHeld),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 4 }),
    )
    .map(([marks, heldModules, minimumAttended, maximumCaughtUp]) =>
      course({}, { marks, heldModules, rule: { minimumAttended, maximumCaughtUp } }),
    )

  it('she passes when there is no problem, and only what is reachable passes', () => {
    fc.assert(
      fc.property(anyCourse, (input) => {
        const result = passResult(input)
        expect(result.passes).toBe(result.problems.length === 0)
        expect(result.reachable || !result.passes).toBe(true)
        expect(result.caughtUp).toBeLessThanOrEqual(input.rule.maximumCaughtUp)
        expect(result.done + result.left).toBeLessThanOrEqual(modules.length)
      }),
    )
  })

  it('reachable means that coming to all that is left, and catching up what she may, passes', () => {
    fc.assert(
      fc.property(anyCourse, (any) => {
        const attended = any.marks.filter(({ mark }) => mark !== 'caughtUp')
        const input = { ...any, marks: attended }
        const came = attended.filter(({ mark }) => mark === 'present' || mark === 'late')
        const comes = allHeld.filter((id) => !input.heldModules.includes(id))
        const counted = new Set([...came.map(({ module }) => module), ...comes])
        const open = modules.filter(({ id }) => !counted.has(id))
        const wished = [...open.filter((m) => m.mandatory), ...open.filter((m) => !m.mandatory)]
        const best = passResult({
          ...input,
          marks: [
            ...[...counted].map((module) => ({ module, mark: 'present' as const })),
            ...wished
              .slice(0, input.rule.maximumCaughtUp)
              .map(({ id }) => ({ module: id, mark: 'caughtUp' as const })),
          ],
        })
        expect(best.passes).toBe(passResult(input).reachable)
      }),
    )
  })

  it('one more evening attended never makes it worse', () => {
    fc.assert(
      fc.property(anyCourse, fc.constantFrom(...allHeld), (input, module) => {
        const more = { ...input, marks: [...input.marks, { module, mark: 'present' as const }] }
        expect(passResult(more).done).toBeGreaterThanOrEqual(passResult(input).done)
        expect(passResult(more).passes || !passResult(input).passes).toBe(true)
      }),
    )
  })
})
