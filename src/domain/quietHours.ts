import { addDays, copenhagenDate, copenhagenInstant, copenhagenTime } from './time'

/** HH:MM on Copenhagen's clock. `from` may be later than `to`: then the night lies between. */
export type QuietHours = Readonly<{ from: string; to: string }>

/** As long as staff have set no others. */
export const usualQuiet: QuietHours = { from: '20:00', to: '08:00' }

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

/** The first moment from here on at which the quiet hours begin; null where there are none. */
export function nextQuiet(moment: Date, quiet: QuietHours): Date | null {
  if (quiet.from === quiet.to) return null
  const day = copenhagenDate(moment)
  const today = copenhagenInstant(day, quiet.from)
  const next = today > moment ? today : copenhagenInstant(addDays(day, 1), quiet.from)
  // A change of the hour may swallow the minutes in which they begin.
  return isQuiet(next, quiet)
    ? next
    : copenhagenInstant(addDays(copenhagenDate(next), 1), quiet.from)
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
  /** Whether staff said that it may go at night. */
  atNight?: boolean | undefined
  /** What it is about: the night is not waited for if that came too late to be of use. */
  about?: Date | undefined
}>

export type Leaving = Readonly<{
  at: Date
  /** Whether it goes at night too, now or when it is tried again: because it must, or staff said so. */
  atNight: boolean
}>

/** When a message may leave the house: after the hold, and not at night unless it may. */
export function leaving({ now, quiet, sendAfter, hold, atNight = false, about }: Leave): Leaving {
  const held = new Date(now.getTime() + (hold ? holdMinutes * minute : 0))
  const earliest = sendAfter !== undefined && sendAfter > held ? sendAfter : held
  if (atNight || isTooLate(about, earliest, quiet)) return { at: earliest, atNight: true }
  return { at: afterQuiet(earliest, quiet), atNight: false }
}

/** Whether what waits for the end of this night, or of the next, comes too late to be of use. */
function isTooLate(about: Date | undefined, moment: Date, quiet: QuietHours): boolean {
  if (about === undefined) return false
  const night = isQuiet(moment, quiet) ? moment : nextQuiet(moment, quiet)
  if (night === null) return false
  return afterQuiet(night, quiet).getTime() > about.getTime() - usefulMinutes * minute
}

/** She must have time not to set out. */
const usefulMinutes = 60
const minute = 60_000
