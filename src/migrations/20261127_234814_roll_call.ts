import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "applicants" ADD COLUMN "enrolled_at" timestamp(3) with time zone;
  ALTER TABLE "attendance" ADD COLUMN "walk_in" boolean DEFAULT false;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "applicants" DROP COLUMN "enrolled_at";
  ALTER TABLE "attendance" DROP COLUMN "walk_in";`)
}
