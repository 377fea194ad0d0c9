import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf, type Within } from './lock'

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
  req: Pick<PayloadRequest, 'payload'>,
): Promise<readonly unknown[]> {
  const answer: { rows: readonly unknown[] } = await req.payload.db.pool.query({
    ...statement,
    values: [...values],
  })
  return answer.rows
}

/** Carries it out where the request is: in its transaction, or by itself if it is in none. */
export async function askWithin(
  statement: Prepared,
  values: readonly unknown[],
  req: Within,
): Promise<readonly unknown[]> {
  const transaction = await transactionOf(req)
  if (transaction === undefined) return ask(statement, values, req)
  // Its words stand at the even places, and what is counted between them at the odd ones.
  const parts = statement.text
    .split(/\$(\d+)/)
    .map((part, index) =>
      index % 2 === 0 ? sql.raw(part) : sql`${sql.param(values[Number(part) - 1])}`,
    )
  return (await transaction.execute(sql.join(parts))).rows
}

/**
 * A statement that names what fills it, as `$telephone`, in place of counting it.
 * @returns its text, and what puts values in its order; a name without a value is NULL
 */
export function withNames(text: string): Readonly<{
  text: string
  valuesOf: (values: Readonly<Record<string, unknown>>) => unknown[]
}> {
  const names = [...new Set(Array.from(text.matchAll(/\$([a-z]\w*)/gi), ([, one = '']) => one))]
  return {
    text: text.replace(/\$([a-z]\w*)/gi, (_, one: string) => `$${names.indexOf(one) + 1}`),
    valuesOf: (values) => names.map((one) => values[one] ?? null),
  }
}

/**
 * Names for statements that are made as they are asked for, for the first so many only: what people
 * think of has no end, and each name takes room on every connection for as long as that lives.
 */
export function namesFor(kind: string, most: number): (text: string) => Pick<Prepared, 'name'> {
  const names = new Map<string, string>()
  return (text) => {
    const before = names.get(text)
    if (before !== undefined) return { name: before }
    if (names.size >= most) return {}
    const name = `${kind} ${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`
    names.set(text, name)
    return { name }
  }
}
