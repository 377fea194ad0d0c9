import type { PayloadRequest } from 'payload'

/**
 * One statement that is asked again and again: each connection reads it once, and knows it by name.
 * Without a name it is read each time.
 */
export type Prepared = Readonly<{ name?: string; text: string }>

/**
 * Carries it out by itself, which is a transaction: what it says is stored when this answers, or not
 * at all. Not for use inside a request's own transaction, of which it knows nothing.
 */
export async function ask(
  statement: Prepared,
  values: readonly unknown[],
  req: PayloadRequest,
): Promise<readonly unknown[]> {
  const answer: { rows: readonly unknown[] } = await req.payload.db.pool.query({
    ...statement,
    values: [...values],
  })
  return answer.rows
}

/**
 * A statement that names what fills it, as `$telephone`, in place of counting it.
 * @returns the statement, and what puts values in its order; a name without a value is NULL
 */
export function withNames(
  name: string,
  text: string,
): Prepared & Readonly<{ valuesOf: (values: Readonly<Record<string, unknown>>) => unknown[] }> {
  const names = [...new Set(Array.from(text.matchAll(/\$([a-z]\w*)/gi), ([, one = '']) => one))]
  return {
    name,
    text: text.replace(/\$([a-z]\w*)/gi, (_, one: string) => `$${names.indexOf(one) + 1}`),
    valuesOf: (values) => names.map((one) => values[one] ?? null),
  }
}
