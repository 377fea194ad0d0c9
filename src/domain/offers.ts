import { afterQuiet, nextQuiet, type QuietHours } from './quietHours'

/**
 * When an offer of a seat ends: so many hours from now, of which the quiet ones do not count. She is
 * asleep then, and so are we.
 */
export function offerEnds(input: { now: Date; hours: number; quiet: QuietHours }): Date {
  const { now, hours, quiet } = input
  let left = hours * hour
  let moment = afterQuiet(now, quiet)
  for (;;) {
    const pause = nextQuiet(moment, quiet)
    const waking = pause === null ? left : pause.getTime() - moment.getTime()
    if (pause === null || left <= waking) return new Date(moment.getTime() + left)
    left -= waking
    moment = afterQuiet(pause, quiet)
  }
}

/** Who is on the waiting list, as the rules see her. */
export type Waiting = Readonly<{
  id: string
  /** The coordinator's order; the women never see it. */
  order: number | null
  since: Date
  /** An offer that ended is not made again by itself. */
  wasOffered: boolean
  erasureAsked: boolean
}>

/** Whom the next free seat is offered to: the coordinator's order first, then who has waited longest. */
export function nextInLine(waiting: readonly Waiting[]): Waiting | undefined {
  return waiting
    .filter(({ wasOffered, erasureAsked }) => !wasOffered && !erasureAsked)
    .toSorted(
      (one, other) =>
        (one.order ?? Infinity) - (other.order ?? Infinity) ||
        one.since.getTime() - other.since.getTime() ||
        one.id.localeCompare(other.id),
    )[0]
}

const hour = 60 * 60 * 1000
