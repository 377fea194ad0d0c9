import { afterQuiet, isQuiet, type QuietHours } from './quietHours'
import { addDays, copenhagenDate, copenhagenInstant } from './time'

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

/** The first moment from here on at which the quiet hours begin; null where there are none. */
function nextQuiet(moment: Date, quiet: QuietHours): Date | null {
  if (quiet.from === quiet.to) return null
  const day = copenhagenDate(moment)
  const today = copenhagenInstant(day, quiet.from)
  const next = today > moment ? today : copenhagenInstant(addDays(day, 1), quiet.from)
  // A change of the hour may swallow the minutes in which they begin.
  return isQuiet(next, quiet)
    ? next
    : copenhagenInstant(addDays(copenhagenDate(next), 1), quiet.from)
}

const hour = 60 * 60 * 1000
