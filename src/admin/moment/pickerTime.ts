import { copenhagenDate, copenhagenInstant, copenhagenTime } from '@/domain/time'

/**
 * The calendar that staff pick from knows only the clock of their own machine. It is given a moment
 * of that clock which reads as the true one does in Copenhagen; undefined when there is none to show.
 */
export function toPicker(value: unknown): Date | undefined {
  const instant = new Date(typeof value === 'string' ? value : Number.NaN)
  if (Number.isNaN(instant.getTime())) return undefined
  const [year = 0, month = 1, day = 1] = copenhagenDate(instant).split('-').map(Number)
  const [hour = 0, minute = 0] = copenhagenTime(instant).split(':').map(Number)
  return new Date(year, month - 1, day, hour, minute)
}

/** The instant at which the clock in Copenhagen reads what was picked, ISO 8601; null for nothing. */
export function fromPicker(picked: Date | null | undefined): string | null {
  if (!picked || Number.isNaN(picked.getTime())) return null
  const two = (number: number) => String(number).padStart(2, '0')
  const year = String(picked.getFullYear()).padStart(4, '0')
  const day = `${year}-${two(picked.getMonth() + 1)}-${two(picked.getDate())}`
  const time = `${two(picked.getHours())}:${two(picked.getMinutes())}`
  return copenhagenInstant(day, time).toISOString()
}
