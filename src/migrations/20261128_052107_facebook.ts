import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_publications_failure" AS ENUM('token', 'wait', 'never', 'unknown');
  ALTER TYPE "public"."enum_publications_state" ADD VALUE 'sending' BEFORE 'published';
  ALTER TYPE "public"."enum_publications_state" ADD VALUE 'removing' BEFORE 'removed';
  ALTER TABLE "stories" ADD COLUMN "facebook_text" varchar;
  ALTER TABLE "publications" ADD COLUMN "failure" "enum_publications_failure";
  ALTER TABLE "publications" ADD COLUMN "attempts" numeric DEFAULT 0;
  ALTER TABLE "publications" ADD COLUMN "next_try_at" timestamp(3) with time zone;
  ALTER TABLE "publications" ADD COLUMN "reference" varchar;
  ALTER TABLE "publications" ADD COLUMN "photo" varchar;
  CREATE INDEX "publications_next_try_at_idx" ON "publications" USING btree ("next_try_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "publications" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "publications" ALTER COLUMN "state" SET DEFAULT 'queued'::text;
  DROP TYPE "public"."enum_publications_state";
  CREATE TYPE "public"."enum_publications_state" AS ENUM('queued', 'published', 'failed', 'removed');
  ALTER TABLE "publications" ALTER COLUMN "state" SET DEFAULT 'queued'::"public"."enum_publications_state";
  ALTER TABLE "publications" ALTER COLUMN "state" SET DATA TYPE "public"."enum_publications_state" USING "state"::"public"."enum_publications_state";
  DROP INDEX "publications_next_try_at_idx";
  ALTER TABLE "stories" DROP COLUMN "facebook_text";
  ALTER TABLE "publications" DROP COLUMN "failure";
  ALTER TABLE "publications" DROP COLUMN "attempts";
  ALTER TABLE "publications" DROP COLUMN "next_try_at";
  ALTER TABLE "publications" DROP COLUMN "reference";
  ALTER TABLE "publications" DROP COLUMN "photo";
  DROP TYPE "public"."enum_publications_failure";`)
}
