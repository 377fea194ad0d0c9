import { z } from 'zod'

/** One try against one limit: whose it is, how many are allowed and for how long, and what it counts for. */
export type Try = Readonly<{ key: string; tries: number; seconds: number; cost: number }>

/**
 * Counts what `tryValues` tells, in $1 to $4, and answers with each `key`, its `points` now and when
 * they `expire`: a statement, or a part of one. In one order, so that two who count together never
 * wait for each other for good. Everybody counts in the row of all: nobody holds it until a disk has
 * written, for what a crash takes away is the count of half a second.
 */
export const countTries = `
INSERT INTO rate_limits AS before (key, points, expire)
SELECT key, cost, ends FROM unnest($1::text[], $2::integer[], $3::bigint[]) AS try (key, cost, ends)
ORDER BY key
ON CONFLICT (key) DO UPDATE SET
  points = EXCLUDED.points + CASE WHEN before.expire <= $4::bigint THEN 0 ELSE before.points END,
  expire = CASE WHEN before.expire <= $4::bigint THEN EXCLUDED.expire ELSE before.expire END
RETURNING key, points, expire, set_config('synchronous_commit', 'off', true)`

/** What all of them add to each count. */
export function tryValues(all: readonly (readonly Try[])[]): readonly unknown[] {
  const now = Date.now()
  const added = addedBy(all)
  const each = [...added.values()]
  return [
    [...added.keys()],
    each.map(({ cost }) => cost),
    each.map(({ seconds }) => now + seconds * 1000),
    now,
  ]
}

/** What PostgreSQL answers. */
export const counts = z.array(
  z.object({ key: z.string(), points: z.number(), expire: z.coerce.number() }),
)

/**
 * Of several that were counted at one time each is told what the count was when it was its turn.
 * @returns for each the seconds until none of its limits is used up any more; 0: none is
 */
export function waits(
  all: readonly (readonly Try[])[],
  counted: z.infer<typeof counts>,
): readonly number[] {
  const added = addedBy(all)
  const points = new Map(
    counted.map((one) => [one.key, one.points - (added.get(one.key)?.cost ?? 0)] as const),
  )
  const ends = new Map(counted.map(({ key, expire }) => [key, expire] as const))
  const counting = ({ key, cost, tries }: Try): number => {
    const now = (points.get(key) ?? 0) + cost
    points.set(key, now)
    return now > tries ? secondsUntil(ends.get(key) ?? 0) : 0
  }
  return all.map((tries) => Math.max(0, ...tries.map(counting)))
}

const secondsUntil = (end: number) => Math.max(1, Math.ceil((end - Date.now()) / 1000))

function addedBy(all: readonly (readonly Try[])[]) {
  const added = new Map<string, { cost: number; seconds: number }>()
  for (const { key, cost, seconds } of all.flat())
    added.set(key, { cost: cost + (added.get(key)?.cost ?? 0), seconds })
  return added
}
