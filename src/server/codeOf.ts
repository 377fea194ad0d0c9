/** The code of an error of the system (`ECONNREFUSED`) or of PostgreSQL (`57P03`). */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}
