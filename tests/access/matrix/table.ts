import type { Door } from '../../support/doors'
import { doors } from '../../support/doors'
import { viewers, type ViewerName } from '../../support/people'

/**
 * Who may do what. A row is one or more operations, and six words: one for each viewer, in the order
 * of `viewers`. A word is `yes`, `no`, or the name of a scope (`targets.ts`): yes to the records that
 * it means, no to all others. `in GraphQL: …` in front of the operations speaks of that door alone.
 */
export type Entity = Readonly<Record<string, string>>
export type Table = Readonly<Record<string, Entity>>

/** Reads one cell; undefined where the table says nothing. @throws where it says two things. */
export function wordOf(
  entity: Entity,
  operation: string,
  door: Door,
  viewer: ViewerName,
): string | undefined {
  const rows = Object.entries(entity)
  const here = rows.filter(([heading]) => speaksOf(heading, operation, door))
  const everywhere = rows.filter(([heading]) => speaksOf(heading, operation, undefined))
  if (here.length > 1 || everywhere.length > 1)
    throw new Error(`The table speaks twice of ${operation} through ${door}`)
  const words = (here[0] ?? everywhere[0])?.[1].split(/\s+/)
  if (words && words.length !== viewers.length)
    throw new Error(`${operation}: ${words.length} words for ${viewers.length} viewers`)
  return words?.[viewers.indexOf(viewer)]
}

/** Every operation that an entity's rows name. */
export function operationsNamed(entity: Entity): readonly string[] {
  return Object.keys(entity).flatMap((heading) => partsOf(heading).operations)
}

function speaksOf(heading: string, operation: string, door: Door | undefined): boolean {
  const parts = partsOf(heading)
  return parts.door === door && parts.operations.includes(operation)
}

function partsOf(heading: string): {
  readonly door: Door | undefined
  readonly operations: readonly string[]
} {
  const door = doors.find((one) => heading.startsWith(`in ${one}: `))
  const named = door === undefined ? heading : heading.slice(`in ${door}: `.length)
  return { door, operations: named.split(' ') }
}
