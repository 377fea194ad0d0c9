import type { PromiseState } from './choices/promises'
import { refuseFunderProse } from './funderProse'
import { problem, type Problem } from './problem'
import { copenhagenDate } from './time'

/** What a promise leans on, as far as it shows anything. */
export type Evidence = Readonly<{
  /** Sessions, activities and stories that were named. */
  named: number
  /** Those of them that were held or published. */
  happened: number
  /** Figures that were named; `actual` is null where it is hidden or nothing is counted. */
  figures: readonly Readonly<{
    baseline: number | null
    target: number | null
    actual: number | null
  }>[]
}>

/**
 * What the evidence says of a promise. All of it must have happened, and each figure stand where it
 * was to stand: at its target, or without one above where it began. What is hidden shows nothing.
 * That a promise is dropped is somebody's decision, and never proposed.
 */
export function proposeState({
  named,
  happened,
  figures,
}: Evidence): Exclude<PromiseState, 'dropped'> {
  const reached = figures.filter(isReached).length
  if (happened + reached === 0) return 'notYet'
  return happened === named && reached === figures.length ? 'kept' : 'partly'
}

function isReached({ baseline, target, actual }: Evidence['figures'][number]): boolean {
  if (actual === null) return false
  return target === null ? actual > (baseline ?? 0) : actual >= target
}

/** The longest reason, in characters. */
const longestReason = 1000

/** Whoever says that a promise is not kept in full says why, and nothing is kept in the future. */
export function refusePromise(
  promise: Readonly<{
    state: PromiseState
    title: string
    reason: string
    /** YYYY-MM-DD. */
    happenedOn: string | null
  }>,
  now: Date,
): Problem[] {
  const { state, title, reason, happenedOn } = promise
  const needsReason = state === 'dropped' || state === 'partly'
  return [
    ...(needsReason && reason.trim() === '' ? [problem('reason', 'promiseReasonMissing')] : []),
    ...(state === 'kept' && happenedOn === null
      ? [problem('happenedOn', 'promiseDayMissing')]
      : []),
    ...(happenedOn !== null && happenedOn > copenhagenDate(now)
      ? [problem('happenedOn', 'promiseDayFuture')]
      : []),
    ...refuseFunderProse('title', title, 200),
    ...refuseFunderProse('reason', reason, longestReason),
  ]
}
