import type { FollowUpMark } from './choices/people'
import { suppress } from './suppression'
import { copenhagenDate } from './time'

/** Numbers of one group of figures, as they were counted and before anything is hidden. */
export type Cells = Readonly<Record<string, number>>

/** A group of figures as it was told last. `countedAt` in ISO 8601. */
export type Published = Readonly<{ period: string; countedAt: string; cells: Cells }>
export type PublishedFigures = Readonly<Record<string, Published>>

/**
 * When the next figures may replace the ones told: `once` never; `cells` when each number moved by
 * nothing or by many, and none is hidden; `cohort` when so many more or fewer women are counted, or
 * nothing changed; `built` always, as it is made from what is told already.
 */
export type Renewal = 'once' | 'cells' | 'cohort' | 'built'

/** In a `cohort` the women are counted as `women`. */
export type Candidate = Readonly<{ renewal: Renewal; cells: Cells }>

/** The fixed period that `now` is in: the quarter in Copenhagen, and whether the course has ended. */
export function periodOf(now: Date, hasEnded: boolean): string {
  return `${quarterOf(now)}${hasEnded ? ' end' : ''}`
}

/** Such as 2018-Q3, in Copenhagen. */
export function quarterOf(moment: Date): string {
  const [year = '', month = '1'] = copenhagenDate(moment).split('-')
  return `${year}-Q${Math.ceil(Number(month) / 3)}`
}

type Moment = Readonly<{ period: string; countedAt: string; threshold: number }>

/**
 * What is told from now on. Within a period nothing told changes; at its turn a group is renewed
 * only where no few people make the difference to what was told before, and otherwise stays with
 * its date. The first telling waits for no turn: there is nothing to compare it with.
 */
export function publish(
  before: PublishedFigures,
  candidates: Readonly<Record<string, Candidate>>,
  moment: Moment,
): PublishedFigures {
  const next = new Map<string, Published>(Object.entries(before))
  for (const [group, candidate] of Object.entries(candidates))
    next.set(group, renewed(before[group], candidate, moment))
  return Object.fromEntries(next)
}

function renewed(
  before: Published | undefined,
  { renewal, cells }: Candidate,
  { period, countedAt, threshold }: Moment,
): Published {
  const fresh = { period, countedAt, cells }
  if (before === undefined) return fresh
  if (before.period === period) return before
  return mayRenew[renewal](before.cells, cells, threshold) ? fresh : { ...before, period }
}

type MayRenew = (before: Cells, now: Cells, threshold: number) => boolean

const mayRenew: Readonly<Record<Renewal, MayRenew>> = {
  once: () => false,
  built: () => true,
  cells: (before, now, threshold) =>
    isFarFrom(before, now, threshold) &&
    !isHidden(now, threshold) &&
    (!isHidden(before, threshold) || hasTwin(before, now, threshold)),
  cohort: (before, now, threshold) =>
    Math.abs((now['women'] ?? 0) - (before['women'] ?? 0)) >= threshold ||
    namesOf(before, now).every((name) => before[name] === now[name]),
}

const namesOf = (...cells: readonly Cells[]) => [...new Set(cells.flatMap(Object.keys))]

const isFarFrom = (before: Cells, now: Cells, threshold: number) =>
  namesOf(before, now).every((name) => isFar(before[name] ?? 0, now[name] ?? 0, threshold))

const isHidden = (cells: Cells, threshold: number) =>
  Object.keys(cells).some((name) => suppressed(cells, threshold, name) === null)

/**
 * Numbers that were hidden come into view when they have grown, and what they were is then what
 * they are, less the few that may have come since. So there must be another way in which two numbers
 * of that sum could have been hidden, and have grown to these.
 */
function hasTwin(before: Cells, now: Cells, threshold: number): boolean {
  const [one, other, ...more] = Object.keys(now)
  if (one === undefined || other === undefined || more.length > 0) return false
  const total = (before[one] ?? 0) + (before[other] ?? 0)
  return Array.from({ length: total + 1 }, (_, count) => ({ [one]: count, [other]: total - count }))
    .filter((twin) => twin[one] !== before[one])
    .filter(
      (twin) => (twin[one] ?? 0) <= (now[one] ?? 0) && (twin[other] ?? 0) <= (now[other] ?? 0),
    )
    .some((twin) => isHidden(twin, threshold) && isFarFrom(twin, now, threshold))
}

const isFar = (before: number, now: number, threshold: number) =>
  before === now || Math.abs(now - before) >= threshold

/** One number of a group as it may be shown; null is hidden, or was never told. */
export function suppressed(
  cells: Cells | undefined,
  threshold: number,
  name: string,
): number | null {
  const counts = Object.entries(cells ?? {}).map(([key, count]) => ({ key, count }))
  return suppress(counts, threshold).find(({ key }) => key === name)?.count ?? null
}

/** How an evening of the plan, and the answers at a mark, are named among the groups. */
export const moduleGroup = (module: string): string => `module ${module}`
export const onwardGroup = (mark: FollowUpMark): string => `onward ${mark}`

/** How attendance judged an evening. */
export const leftOut = 0
export const takenIn = 1

/** The evenings that attendance is made from. */
export const eveningsTakenIn = (published: PublishedFigures): readonly Cells[] =>
  Object.entries(published['attendance']?.cells ?? {})
    .filter(([, judged]) => judged === takenIn)
    .map(([group]) => published[group]?.cells ?? {})
