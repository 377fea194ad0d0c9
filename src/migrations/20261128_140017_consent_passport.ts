import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_consents_medium" AS ENUM('text', 'picture', 'film', 'voice');
  DROP INDEX "outreach_updated_at_idx";
  DROP INDEX "outreach_created_at_idx";
  ALTER TABLE "consents" ADD COLUMN "for_child" boolean DEFAULT false;
  ALTER TABLE "consents" ADD COLUMN "medium" "enum_consents_medium";
  ALTER TABLE "consents" ADD COLUMN "left_out" boolean DEFAULT false;
  ALTER TABLE "programme" ADD COLUMN "duty_to_inform_office" varchar;
  ALTER TABLE "programme" ADD COLUMN "duty_to_inform_telephone" varchar;
  ALTER TABLE "outreach" DROP COLUMN "updated_at";
  ALTER TABLE "outreach" DROP COLUMN "created_at";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "outreach" ADD COLUMN "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL;
  ALTER TABLE "outreach" ADD COLUMN "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL;
  CREATE INDEX "outreach_updated_at_idx" ON "outreach" USING btree ("updated_at");
  CREATE INDEX "outreach_created_at_idx" ON "outreach" USING btree ("created_at");
  ALTER TABLE "consents" DROP COLUMN "for_child";
  ALTER TABLE "consents" DROP COLUMN "medium";
  ALTER TABLE "consents" DROP COLUMN "left_out";
  ALTER TABLE "programme" DROP COLUMN "duty_to_inform_office";
  ALTER TABLE "programme" DROP COLUMN "duty_to_inform_telephone";
  DROP TYPE "public"."enum_consents_medium";`)
}
