import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { mostTries } from '@/domain/application'

type Attempt = Readonly<{
  /** The sign-up that the code was given for. */
  signUp: string
  /** Takes the try back: only wrong ones count. */
  wasRight: () => Promise<void>
}>

/**
 * Counts one try of a receipt's code, outside any transaction, so that two at once cannot have a
 * sixth between them and a refused one stays counted. Undefined for a code that does not exist or is
 * locked.
 */
export async function countTry(code: string, req: PayloadRequest): Promise<Attempt | undefined> {
  const { drizzle } = req.payload.db
  const { rows } = await drizzle.execute(sql`
    UPDATE sign_ups SET tries = coalesce(tries, 0) + 1
    WHERE code = ${code} AND coalesce(tries, 0) < ${mostTries}
    RETURNING id::text AS id`)
  const signUp = rows[0]?.['id']
  if (typeof signUp !== 'string') return undefined
  return {
    signUp,
    wasRight: async () => {
      await drizzle.execute(sql`UPDATE sign_ups SET tries = tries - 1 WHERE code = ${code}`)
    },
  }
}
