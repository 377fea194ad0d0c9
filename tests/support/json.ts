/** What stands at a path of unknown JSON: `at(json, 'docs', 0, 'id')`. */
export function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    json,
  )
}

/** Like `at`, for what must be a text there. */
export function textAt(json: unknown, ...path: readonly (string | number)[]): string {
  const value = at(json, ...path)
  if (typeof value === 'string') return value
  throw new Error(`No text at ${path.join('.')} of ${JSON.stringify(json)}`)
}

export function listAt(json: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = at(json, ...path)
  return Array.isArray(value) ? value : []
}
