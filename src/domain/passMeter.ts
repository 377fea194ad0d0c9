import { passResult, type PassInput, type PassResult } from './passing'

/** `atRisk`: she can still pass, but not if she misses one more, or not without catching up. */
export const standings = ['passes', 'onTrack', 'atRisk', 'outOfReach'] as const
export type Standing = (typeof standings)[number]

export type PassMeter = PassResult &
  Readonly<{
    standing: Standing
    /** How many of the evenings left she can miss and still pass without catching up. */
    mayMiss: number
    /** Ids of the modules that she had best catch up, the mandatory ones first. */
    catchUp: readonly string[]
  }>

/**
 * How far she is from passing, from the first evening on. Said while something can still be done: at
 * risk as soon as a mandatory module is missed or she cannot miss another evening.
 */
export function passMeter(input: PassInput): PassMeter {
  const result = passResult(input)
  const { minimumAttended, maximumCaughtUp } = input.rule
  const { done, left, missed, mandatoryMissing } = result
  const mandatoryMissed = missed.filter((id) => mandatoryMissing.includes(id))
  const margin = done + left - minimumAttended
  const isDone = done >= minimumAttended && mandatoryMissing.length === 0
  const isAtRisk = missed.length > 0 && !isDone && (mandatoryMissed.length > 0 || margin <= 0)
  const others = missed.filter((id) => !mandatoryMissed.includes(id))
  const wanted = isAtRisk ? Math.max(mandatoryMissed.length, 1, -margin) : 0
  const room = Math.max(0, maximumCaughtUp - result.caughtUp)
  return {
    ...result,
    standing: standingOf(result, isAtRisk),
    mayMiss: Math.max(0, Math.min(left, margin)),
    catchUp: [...mandatoryMissed, ...others].slice(0, Math.min(wanted, room)),
  }
}

function standingOf({ passes, reachable }: PassResult, isAtRisk: boolean): Standing {
  if (passes) return 'passes'
  if (!reachable) return 'outOfReach'
  return isAtRisk ? 'atRisk' : 'onTrack'
}
