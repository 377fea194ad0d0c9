import { addMonths } from '@/domain/months'

export type Axis = Readonly<{
  /** Where a day (days since 1970) stands, in per cent; outside the axis at its nearer end. */
  at: (day: number) => number
  ticks: readonly Tick[]
}>

type Tick = Readonly<{ month: string; x: number; isNewYear: boolean }>

/** More would run into each other on a narrow telephone. */
const mostTicks = 7

/** Whole days since 1970 of a day written YYYY-MM-DD. */
export const dayNumber = (day: string): number =>
  Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000)

/** From the first of the first month to the end of the last, with a tick every so many months. */
export function axisOf(days: readonly string[]): Axis {
  const ordered = days.toSorted()
  const first = (ordered[0] ?? '1970-01-01').slice(0, 7)
  const end = addMonths((ordered.at(-1) ?? '1970-01-01').slice(0, 7), 1)
  const start = dayNumber(`${first}-01`)
  const length = dayNumber(`${end}-01`) - start
  const at = (day: number) => Math.min(100, Math.max(0, (100 * (day - start)) / length))
  const months = monthsBetween(first, end)
  const every = [1, 2, 3, 6, 12].find((step) => months.length / step <= mostTicks) ?? 12
  const shown = months.filter((month) => (Number(month.slice(5)) - 1) % every === 0)
  return {
    at,
    ticks: shown.map((month, turn) => ({
      month,
      x: at(dayNumber(`${month}-01`)),
      isNewYear: month.slice(0, 4) !== shown[turn - 1]?.slice(0, 4),
    })),
  }
}

function monthsBetween(first: string, end: string): readonly string[] {
  const months: string[] = []
  for (let month = first; month < end; month = addMonths(month, 1)) months.push(month)
  return months
}
