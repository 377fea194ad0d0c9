import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_applicants_age_band" AS ENUM('under25', 'from25', 'from40', 'from60', 'notSaid');
  CREATE TYPE "public"."enum_decisions_from" AS ENUM('interested', 'applied', 'interviewPlanned', 'interviewed', 'admitted', 'waiting', 'offered', 'declined', 'attending', 'passed', 'notYetPassed', 'droppedOut', 'graduated', 'active', 'paused', 'left', 'withdrawn');
  CREATE TYPE "public"."enum_decisions_to" AS ENUM('interested', 'applied', 'interviewPlanned', 'interviewed', 'admitted', 'waiting', 'offered', 'declined', 'attending', 'passed', 'notYetPassed', 'droppedOut', 'graduated', 'active', 'paused', 'left', 'withdrawn');
  CREATE TABLE "decisions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"applicant_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"from" "enum_decisions_from" NOT NULL,
  	"to" "enum_decisions_to" NOT NULL,
  	"reason" varchar,
  	"actor" varchar,
  	"actor_role" varchar
  );
  
  ALTER TABLE "applicants" ADD COLUMN "age_band" "enum_applicants_age_band";
  ALTER TABLE "applicants" ADD COLUMN "offered_at" timestamp(3) with time zone;
  ALTER TABLE "teams" ADD COLUMN "diploma_month" timestamp(3) with time zone;
  ALTER TABLE "teams" ADD COLUMN "offers_by_itself" boolean DEFAULT true;
  ALTER TABLE "sessions" ADD COLUMN "keeps_its_day" boolean DEFAULT false;
  ALTER TABLE "programme" ADD COLUMN "offer_hours" numeric DEFAULT 72 NOT NULL;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_applicant_id_applicants_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."applicants"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "decisions_applicant_idx" ON "decisions" USING btree ("applicant_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "decisions" CASCADE;
  ALTER TABLE "applicants" DROP COLUMN "age_band";
  ALTER TABLE "applicants" DROP COLUMN "offered_at";
  ALTER TABLE "teams" DROP COLUMN "diploma_month";
  ALTER TABLE "teams" DROP COLUMN "offers_by_itself";
  ALTER TABLE "sessions" DROP COLUMN "keeps_its_day";
  ALTER TABLE "programme" DROP COLUMN "offer_hours";
  DROP TYPE "public"."enum_applicants_age_band";
  DROP TYPE "public"."enum_decisions_from";
  DROP TYPE "public"."enum_decisions_to";`)
}
