import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_budget_lines_hours_key" AS ENUM('recruitment', 'teachers', 'facilitation', 'other');
  ALTER TABLE "budget_lines_hours" ALTER COLUMN "key" SET DATA TYPE "public"."enum_budget_lines_hours_key" USING "key"::"public"."enum_budget_lines_hours_key";
  ALTER TABLE "budget_lines_hours" ALTER COLUMN "key" DROP DEFAULT;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "budget_lines_hours" ALTER COLUMN "key" SET DATA TYPE varchar;
  ALTER TABLE "budget_lines_hours" ALTER COLUMN "key" SET DEFAULT 'other';
  DROP TYPE "public"."enum_budget_lines_hours_key";`)
}
