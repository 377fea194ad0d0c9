/** What stands in a calendar: an evening of a team, or an interview. */
export type CalendarEntry = Readonly<{
  id: string
  address: string
  title: string
  startsAt: Date
  /** Null where nobody said how long. */
  endsAt: Date | null
  /** How it stands, who and where, in words. */
  details: readonly string[]
  isOff: boolean
}>
