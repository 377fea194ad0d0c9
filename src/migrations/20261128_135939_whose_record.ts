import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "audit_events" ADD COLUMN "person" varchar;
  CREATE INDEX "audit_events_person_idx" ON "audit_events" USING btree ("person");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "audit_events_person_idx";
  ALTER TABLE "audit_events" DROP COLUMN "person";`)
}
