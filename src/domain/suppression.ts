export type Count<Key extends string = string> = Readonly<{ key: Key; count: number }>
export type ShownCount<Key extends string = string> = Readonly<{
  key: Key
  /** Null is hidden: too few people to be told of. */
  count: number | null
}>

/**
 * A breakdown of people of which the total is known: hides the counts from 1 to threshold - 1, and
 * as many more as it takes that none of them is found by subtraction from the total.
 * Zeros are shown, unless nothing else is there to hide a count behind.
 *
 * Whoever knows this rule learns no more: equal counts are hidden together, so that the hidden ones
 * could stand in any order; and they are never all equal while there is something left to hide.
 */
export function suppress<Key extends string>(
  counts: readonly Count<Key>[],
  threshold: number,
): ShownCount<Key>[] {
  const isSmall = (count: number) => count > 0 && count < threshold
  const hidden = new Set(counts.map(({ count }) => count).filter(isSmall))
  if (hidden.size === 1) {
    const [next] = counts
      .map(({ count }) => count)
      .filter((count) => !hidden.has(count))
      .toSorted((a, b) => hidingOrder(a) - hidingOrder(b))
    if (next !== undefined) hidden.add(next)
  }
  return counts.map(({ key, count }) => ({ key, count: hidden.has(count) ? null : count }))
}

/** What everyone may see: no count below the threshold, and the others to the nearest so many. */
export type PublicRule = Readonly<{ threshold: number; rounding: number }>

export const publicRule = { threshold: 10, rounding: 5 } as const satisfies PublicRule

/** One count for everyone; null is hidden. Nobody at all is told as such. */
export function publicCount(count: number, { threshold, rounding }: PublicRule): number | null {
  if (count === 0) return 0
  return count < threshold ? null : Math.round(count / rounding) * rounding
}

/**
 * A breakdown for everyone. Each count is hidden or rounded by itself, so that none tells of
 * another. The total is the sum of what is shown, and says nothing that the rows do not: the true
 * total, even rounded, can give away rows (four of 12 are 48, and 50 beside four tens is only that).
 * It is left out where a row is hidden.
 */
export function publicBreakdown<Key extends string>(
  counts: readonly Count<Key>[],
  rule: PublicRule,
): Readonly<{ rows: readonly ShownCount<Key>[]; total: number | null }> {
  const rows = counts.map(({ key, count }) => ({ key, count: publicCount(count, rule) }))
  const total = rows.reduce<number | null>(
    (sum, { count }) => (sum === null || count === null ? null : sum + count),
    0,
  )
  return { rows, total }
}

/** A share in whole per cent; null when the base is too small for one to mean anything. */
export function percentage(part: number, whole: number, smallestBase: number): number | null {
  return whole < Math.max(1, smallestBase) ? null : Math.round((100 * part) / whole)
}

/** The smallest goes first, so that as much as possible stays readable; zeros go last. */
function hidingOrder(count: number): number {
  return count === 0 ? Number.POSITIVE_INFINITY : count
}
