import type { SessionStatus } from './choices/course'

/** Sessions that will take place, as far as anybody knows. */
export const comingStatuses = [
  'planned',
  'teacherAsked',
  'confirmed',
  'rescheduled',
] as const satisfies readonly SessionStatus[]

/** Whether a woman may still say that she comes or cannot: until the evening begins. */
export function mayAnswer(
  session: Readonly<{ status: SessionStatus; startsAt: Date }>,
  now: Date,
): boolean {
  return comingStatuses.some((status) => status === session.status) && session.startsAt > now
}

/** Whether an answer was given for one of these times: of an evening that was moved since, it says nothing. */
export const isSaidOf = (answeredFor: Date | null, times: readonly Date[]): boolean =>
  times.some((time) => time.getTime() === answeredFor?.getTime())

/** A map that asks nobody before she taps it; null where nobody has written where it is. */
export function mapAddress(address: string | null | undefined): string | null {
  const place = (address ?? '').trim()
  return place === ''
    ? null
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`
}
