import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Door } from '@/domain/choices/system'

/** What an account looked at, through which door. */
export type Look = Readonly<{ account: string; role: string; subject: CollectionSlug; door: Door }>

/**
 * One line in the log for each day (in Copenhagen) and thing looked at, however often and by however
 * many at once. It stands also when the rest of the request fails: she was there.
 */
export async function noteLook(
  { account, role, subject, door }: Look,
  req: PayloadRequest,
): Promise<void> {
  await req.payload.db.drizzle.execute(
    sql`INSERT INTO audit_events (at, actor, actor_role, action, subject, door)
      VALUES (now(), ${account}, ${role}, 'visit', ${subject}, ${door}) ON CONFLICT DO NOTHING`,
  )
}
