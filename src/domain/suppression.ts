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

/** A share in whole per cent; null when the base is too small for one to mean anything. */
export function percentage(part: number, whole: number, smallestBase: number): number | null {
  return whole < Math.max(1, smallestBase) ? null : Math.round((100 * part) / whole)
}

/** The smallest goes first, so that as much as possible stays readable; zeros go last. */
function hidingOrder(count: number): number {
  return count === 0 ? Number.POSITIVE_INFINITY : count
}
