/** What is asked of one field: `where[path][operator]=value`. */
export type Condition = {
  readonly path: readonly string[]
  readonly operator: string
  readonly value: unknown
}

/** All that a filter asks, wherever in it; undefined when it is none. */
export function conditionsOf(where: unknown): readonly Condition[] | undefined {
  const isNothing = where === undefined || where === null || where === ''
  return isNothing ? [] : conditionsOfParts(where)
}

function conditionsOfParts(where: unknown): readonly Condition[] | undefined {
  if (typeof where !== 'object' || where === null || Array.isArray(where)) return undefined
  const parts = Object.entries(where).map(([key, value]: [string, unknown]) =>
    /^(and|or)$/i.test(key) ? conditionsOfList(value) : conditionsOfPath(key, value),
  )
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined
}

function conditionsOfList(list: unknown): readonly Condition[] | undefined {
  if (list === undefined) return []
  if (!Array.isArray(list)) return undefined
  const parts = list.map(conditionsOfParts)
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined
}

function conditionsOfPath(key: string, asked: unknown): readonly Condition[] | undefined {
  if (asked === null) return undefined
  const path = key.replaceAll('__', '.').split('.')
  if (typeof asked !== 'object') return [{ path, operator: 'equals', value: asked }]
  return Object.entries(asked).map(([operator, value]: [string, unknown]) => ({
    path,
    operator,
    value,
  }))
}
