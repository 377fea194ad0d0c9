/** In levels: more than any filter has, or any text that somebody writes. */
const deepest = 200

/**
 * Whether a value holds others so deeply that whoever goes through it level by level would run out of
 * room.
 */
export function isNestedTooDeeply(value: unknown): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap(valuesIn)
    if (level.length === 0) return false
  }
  return true
}

const valuesIn = (one: unknown): readonly unknown[] =>
  typeof one === 'object' && one !== null ? Object.values(one) : []
