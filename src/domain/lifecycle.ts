import type { Label } from './labels/label'
import { problem, type Problem } from './problem'

/** Which steps a thing may take, how it may begin, and what staff call each of them. */
export type Lifecycle<Status extends string> = Readonly<{
  initial: readonly Status[]
  steps: Readonly<Record<Status, readonly Status[]>>
  labels: Readonly<Record<Status, Label>>
}>

export function nextSteps<Status extends string>(
  lifecycle: Lifecycle<Status>,
  from: Status | undefined,
): readonly Status[] {
  return from === undefined ? lifecycle.initial : lifecycle.steps[from]
}

/**
 * Refuses a step that the table does not have; staying where one is, is no step.
 * `from` undefined means that the thing is being made.
 */
export function refuseStep<Status extends string>(
  lifecycle: Lifecycle<Status>,
  from: Status | undefined,
  to: Status,
  path = 'status',
): Problem[] {
  const allowed = nextSteps(lifecycle, from)
  if (from === to || allowed.includes(to)) return []

  const { labels } = lifecycle
  const target = { toDa: labels[to].da, toEn: labels[to].en }
  const next = {
    nextDa: allowed.map((status) => labels[status].da).join(', '),
    nextEn: allowed.map((status) => labels[status].en).join(', '),
  }
  if (from === undefined) return [problem(path, 'stepInitial', { ...target, ...next })]

  const origin = { fromDa: labels[from].da, fromEn: labels[from].en }
  if (allowed.length === 0) return [problem(path, 'stepFinal', { ...origin, ...target })]
  return [problem(path, 'stepRefused', { ...origin, ...target, ...next })]
}
