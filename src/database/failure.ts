/** What PostgreSQL says when it refuses, wherever in the chain of causes it stands. */
export type DatabaseFailure = {
  readonly code: string
  readonly constraint: string | undefined
  readonly table: string | undefined
}

/** Finds PostgreSQL's own refusal in an error, or nothing when the error is of another kind. */
export function databaseFailure(error: unknown, depth = 0): DatabaseFailure | undefined {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined
  if ('code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code))
    return {
      code: error.code,
      constraint: textOf(error, 'constraint'),
      table: textOf(error, 'table'),
    }
  return 'cause' in error ? databaseFailure(error.cause, depth + 1) : undefined
}

function textOf(error: object, name: string): string | undefined {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' ? value : undefined
}
