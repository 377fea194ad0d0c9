import type { ActivityStatus } from './choices/community'
import { areas, type Area } from './choices/people'

/** An activity that was made after another, as far as following its recipe goes. */
export type Follower = Readonly<{
  id: string
  recipeOf: string
  status: ActivityStatus
  areas: readonly Area[]
}>

/**
 * All that was made after an activity, also by way of others: whoever presses on the latest food
 * evening follows the recipe of the first.
 */
export function followersOf<One extends Follower>(id: string, made: readonly One[]): One[] {
  const known = new Set([id])
  const found: One[] = []
  for (;;) {
    const next = made.filter((one) => known.has(one.recipeOf) && !known.has(one.id))
    if (next.length === 0) return found
    for (const one of next) known.add(one.id)
    found.push(...next)
  }
}

/** The areas that a recipe has reached or is planned for, in their usual order. Ideas reach nobody. */
export function reachedAreas(followers: readonly Follower[]): Area[] {
  const counting = followers.filter(({ status }) => status !== 'idea' && status !== 'cancelled')
  return areas.filter((area) => counting.some((one) => one.areas.includes(area)))
}
