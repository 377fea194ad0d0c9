import type { AttendanceMark } from './choices/people'
import { problem, type Problem } from './problem'

export type PassInput = Readonly<{
  rule: Readonly<{ minimumAttended: number; maximumCaughtUp: number }>
  /** The team's plan. Marks for modules outside it do not count. */
  modules: readonly Readonly<{ id: string; mandatory: boolean }>[]
  marks: readonly Readonly<{ module: string; mark: AttendanceMark }>[]
  /** Ids of the modules whose regular session has been held. */
  heldModules: readonly string[]
  contractSigned: boolean
  confidentialitySigned: boolean
}>

export type PassResult = Readonly<{
  /** Modules attended or caught up; caught up beyond the team's maximum does not count. */
  done: number
  caughtUp: number
  /** Modules still to be held that she has not done. */
  left: number
  /** Modules that were held without her and that she has not caught up, in the order of the plan. */
  missed: readonly string[]
  mandatoryMissing: readonly string[]
  /** Whether she can still pass if she comes to all that is left and catches up what she may. */
  reachable: boolean
  passes: boolean
  problems: readonly Problem[]
}>

/** The team's rule for passing, which is data on the team (default 11 of 13, at most 2 caught up). */
export function passResult(input: PassInput): PassResult {
  const { rule, modules } = input
  const attended = modulesMarked(input, ['present', 'late'])
  const caughtUp = countedCatchUps(input, attended)
  const done = new Set([...attended, ...caughtUp])
  const missing = modules.filter(({ id }) => !done.has(id))
  const mandatoryMissing = missing.filter(({ mandatory }) => mandatory).map(({ id }) => id)

  const missed = missing.filter(({ id }) => input.heldModules.includes(id))
  const left = missing.length - missed.length
  const catchUpsLeft = Math.max(0, rule.maximumCaughtUp - caughtUp.length)
  const mandatoryMissed = missed.filter(({ mandatory }) => mandatory)
  const reachable =
    mandatoryMissed.length <= catchUpsLeft &&
    done.size + left + Math.min(catchUpsLeft, missed.length) >= rule.minimumAttended

  const problems = unmetParts(input, done.size, mandatoryMissing.length)
  return {
    done: done.size,
    caughtUp: caughtUp.length,
    left,
    missed: missed.map(({ id }) => id),
    mandatoryMissing,
    reachable,
    passes: problems.length === 0,
    problems,
  }
}

function modulesMarked(
  { modules, marks }: PassInput,
  wanted: readonly AttendanceMark[],
): readonly string[] {
  const marked = new Set(marks.filter(({ mark }) => wanted.includes(mark)).map((m) => m.module))
  return modules.map(({ id }) => id).filter((id) => marked.has(id))
}

/** Mandatory modules first, so that the maximum is used where it helps her most. */
function countedCatchUps(input: PassInput, attended: readonly string[]): readonly string[] {
  const candidates = modulesMarked(input, ['caughtUp']).filter((id) => !attended.includes(id))
  const mandatory = new Set(input.modules.filter((m) => m.mandatory).map((m) => m.id))
  return [
    ...candidates.filter((id) => mandatory.has(id)),
    ...candidates.filter((id) => !mandatory.has(id)),
  ].slice(0, Math.max(0, input.rule.maximumCaughtUp))
}

function unmetParts(input: PassInput, done: number, mandatoryMissing: number): Problem[] {
  const minimum = input.rule.minimumAttended
  return [
    ...(done < minimum
      ? [problem('status', 'passTooFewDone', { done, minimum, missing: minimum - done })]
      : []),
    ...(mandatoryMissing > 0
      ? [problem('status', 'passMandatoryMissing', { count: mandatoryMissing })]
      : []),
    ...(input.contractSigned ? [] : [problem('contractSignedOn', 'passContractMissing')]),
    ...(input.confidentialitySigned
      ? []
      : [problem('confidentialitySignedOn', 'passConfidentialityMissing')]),
  ]
}
