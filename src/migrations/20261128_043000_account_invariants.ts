import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What organisations pay themselves is whole øre, and may be nothing. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
ALTER TABLE grants
  ADD CONSTRAINT grants_co_funding_oere CHECK (co_funding >= 0 AND co_funding = trunc(co_funding));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
ALTER TABLE grants DROP CONSTRAINT grants_co_funding_oere;`)
}
