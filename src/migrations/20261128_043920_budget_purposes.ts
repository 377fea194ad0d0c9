import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_budget_lines_pays_for" AS ENUM('guestTeachers', 'otherTeachers', 'materials', 'meetings', 'closing', 'projectLeader', 'other');
  ALTER TABLE "budget_lines" ADD COLUMN "pays_for" "enum_budget_lines_pays_for";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "budget_lines" DROP COLUMN "pays_for";
  DROP TYPE "public"."enum_budget_lines_pays_for";`)
}
