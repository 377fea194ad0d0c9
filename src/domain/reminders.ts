import type { EveningAnswerChoice } from './choices/links'
import type { AttendanceMark } from './choices/people'

export const reminderKinds = ['reminderDay', 'reminderHours'] as const
export type ReminderKind = (typeof reminderKinds)[number]

const hour = 60 * 60 * 1000
/** Hours before the evening. */
const before = { reminderDay: 24, reminderHours: 3 } as const satisfies Record<ReminderKind, number>

/** How far ahead somebody must look to miss no reminder. */
export const lookAhead = (now: Date): Date => new Date(now.getTime() + before.reminderDay * hour)

/** The reminder that is due for an evening; the later one takes the place of the earlier. */
export function dueReminder(startsAt: Date, now: Date): ReminderKind | null {
  const left = startsAt.getTime() - now.getTime()
  if (left <= 0) return null
  if (left <= before.reminderHours * hour) return 'reminderHours'
  return left <= before.reminderDay * hour ? 'reminderDay' : null
}

/** An evening has a reminder for each time that it is set to, and one only. */
export const reminderKey = (kind: ReminderKind, evening: string, startsAt: Date, her: string) =>
  `${kind} ${evening} ${startsAt.toISOString()} ${her}`

/**
 * Whether she meant to come: whoever sent word, on her own page or to us, or was marked away, knows
 * that she does not.
 */
export function isExpected(
  mark: AttendanceMark | undefined,
  answer: EveningAnswerChoice | undefined,
): boolean {
  return answer !== 'notComing' && mark !== 'excused' && mark !== 'absent'
}
