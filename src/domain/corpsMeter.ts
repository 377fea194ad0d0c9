import { leftReasons, type ApplicantStatus, type LeftReason } from './choices/people'
import type { Count } from './suppression'

/** One woman who is or was a Bydelsmor, or has her diploma, as far as the corps is concerned. */
export type CorpsWoman = Readonly<{
  status: ApplicantStatus
  trainedEarlier: boolean
  leftReason: LeftReason | null
}>

export type CorpsMeter = Readonly<{
  /** Active and paused: the corps today. */
  size: number
  /** At the start, before the new team. */
  baseline: number
  /** Null where the application sets none. */
  target: number | null
  /** Of the new teams: active, paused or left since. */
  joined: number
  paused: number
  left: number
  /** Why, the most frequent first; reasons that nobody gave are left out. */
  leftBecause: readonly Count<LeftReason>[]
  /** Have their diploma and are not active yet. */
  graduates: number
}>

/**
 * The corps from its baseline towards its target. Until the women who were trained earlier are
 * entered one by one, the baseline stands for them. For staff: no count is hidden.
 */
export function corpsMeter(
  women: readonly CorpsWoman[],
  { baseline, target }: Readonly<{ baseline: number; target: number | null }>,
): CorpsMeter {
  const count = (counts: (woman: CorpsWoman) => boolean) => women.filter(counts).length
  const isIn = ({ status }: CorpsWoman) => status === 'active' || status === 'paused'
  const hasEarlier = women.some(({ trainedEarlier }) => trainedEarlier)
  return {
    size: count(isIn) + (hasEarlier ? 0 : baseline),
    baseline,
    target,
    joined: count((one) => !one.trainedEarlier && (isIn(one) || one.status === 'left')),
    paused: count(({ status }) => status === 'paused'),
    left: count(({ status }) => status === 'left'),
    leftBecause: leftReasons
      .map((key) => ({
        key,
        count: count((one) => one.status === 'left' && one.leftReason === key),
      }))
      .filter((one) => one.count > 0)
      .toSorted((a, b) => b.count - a.count),
    graduates: count(({ status }) => status === 'graduated'),
  }
}
