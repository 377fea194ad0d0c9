import { addDays, copenhagenDate, copenhagenInstant, copenhagenTime } from './time'

/** HH:MM on Copenhagen's clock. `from` may be later than `to`: then the night lies between. */
export type QuietHours = Readonly<{ from: string; to: string }>

export function isQuiet(now: Date, { from, to }: QuietHours): boolean {
  const time = copenhagenTime(now)
  return from <= to ? time >= from && time < to : time >= from || time < to
}

/** The first moment at or after `moment` that is not quiet. */
export function afterQuiet(moment: Date, quiet: QuietHours): Date {
  if (!isQuiet(moment, quiet)) return moment
  const day = copenhagenDate(moment)
  const today = copenhagenInstant(day, quiet.to)
  return today > moment ? today : copenhagenInstant(addDays(day, 1), quiet.to)
}

/** How long staff may regret what they send. */
const holdMinutes = 5

export type Leave = Readonly<{
  now: Date
  quiet: QuietHours
  /** Not before this moment. */
  sendAfter?: Date | undefined
  /** Whether somebody may still regret it. */
  hold: boolean
  /** What it is about: the night is not waited for if that came too late to be of use. */
  about?: Date | undefined
}>

/** When a message may leave the house: after the hold, and not at night unless it must. */
export function leavesAt({ now, quiet, sendAfter, hold, about }: Leave): Date {
  const held = new Date(now.getTime() + (hold ? holdMinutes * minute : 0))
  const earliest = sendAfter !== undefined && sendAfter > held ? sendAfter : held
  const rested = afterQuiet(earliest, quiet)
  const latest = about === undefined ? undefined : about.getTime() - usefulMinutes * minute
  return latest !== undefined && rested.getTime() > latest ? earliest : rested
}

/** She must have time not to set out. */
const usefulMinutes = 60
const minute = 60_000
