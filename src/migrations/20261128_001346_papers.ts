import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_posters_language" AS ENUM('da', 'en', 'ar', 'fa', 'ur', 'tr', 'so');
  CREATE TYPE "public"."enum_follow_ups_mark" AS ENUM('0', '6', '12');
  CREATE TYPE "public"."enum_activities_handed_over_by" AS ENUM('mayor', 'committeeChair', 'boardChair', 'projectLeader', 'coordinator');
  ALTER TYPE "public"."enum_agreements_status" ADD VALUE 'proposed' BEFORE 'asked';
  ALTER TYPE "public"."enum_activities_kind" ADD VALUE 'ceremony' BEFORE 'other';
  CREATE TABLE "posters" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"place" varchar NOT NULL,
  	"language" "enum_posters_language" DEFAULT 'da' NOT NULL,
  	"arrivals" numeric DEFAULT 0 NOT NULL,
  	"sign_ups" numeric DEFAULT 0 NOT NULL,
  	"code" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "follow_ups" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"team_id" uuid NOT NULL,
  	"mark" "enum_follow_ups_mark" NOT NULL,
  	"work" numeric DEFAULT 0 NOT NULL,
  	"education" numeric DEFAULT 0 NOT NULL,
  	"voluntary" numeric DEFAULT 0 NOT NULL,
  	"neither" numeric DEFAULT 0 NOT NULL,
  	"not_reached" numeric DEFAULT 0 NOT NULL
  );
  
  ALTER TABLE "applicants" ADD COLUMN "asked_at_end" boolean DEFAULT false;
  ALTER TABLE "applicants" ADD COLUMN "asked_after6" boolean DEFAULT false;
  ALTER TABLE "applicants" ADD COLUMN "asked_after12" boolean DEFAULT false;
  ALTER TABLE "applicants" ADD COLUMN "poster_code" varchar;
  ALTER TABLE "teams" ADD COLUMN "copy_of_id" uuid;
  ALTER TABLE "activities" ADD COLUMN "handed_over_by" "enum_activities_handed_over_by";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "posters_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "follow_ups_id" uuid;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "posters_code_idx" ON "posters" USING btree ("code");
  CREATE INDEX "posters_updated_at_idx" ON "posters" USING btree ("updated_at");
  CREATE INDEX "posters_created_at_idx" ON "posters" USING btree ("created_at");
  CREATE INDEX "follow_ups_team_idx" ON "follow_ups" USING btree ("team_id");
  ALTER TABLE "teams" ADD CONSTRAINT "teams_copy_of_id_teams_id_fk" FOREIGN KEY ("copy_of_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_posters_fk" FOREIGN KEY ("posters_id") REFERENCES "public"."posters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_follow_ups_fk" FOREIGN KEY ("follow_ups_id") REFERENCES "public"."follow_ups"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "teams_copy_of_idx" ON "teams" USING btree ("copy_of_id");
  CREATE INDEX "payload_locked_documents_rels_posters_id_idx" ON "payload_locked_documents_rels" USING btree ("posters_id");
  CREATE INDEX "payload_locked_documents_rels_follow_ups_id_idx" ON "payload_locked_documents_rels" USING btree ("follow_ups_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "posters" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "follow_ups" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "posters" CASCADE;
  DROP TABLE "follow_ups" CASCADE;
  ALTER TABLE "teams" DROP CONSTRAINT "teams_copy_of_id_teams_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_posters_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_follow_ups_fk";
  
  ALTER TABLE "agreements" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "agreements" ALTER COLUMN "status" SET DEFAULT 'asked'::text;
  DROP TYPE "public"."enum_agreements_status";
  CREATE TYPE "public"."enum_agreements_status" AS ENUM('asked', 'confirmed', 'declined', 'cancelled');
  ALTER TABLE "agreements" ALTER COLUMN "status" SET DEFAULT 'asked'::"public"."enum_agreements_status";
  ALTER TABLE "agreements" ALTER COLUMN "status" SET DATA TYPE "public"."enum_agreements_status" USING "status"::"public"."enum_agreements_status";
  ALTER TABLE "activities" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_activities_kind";
  CREATE TYPE "public"."enum_activities_kind" AS ENUM('sspDebate', 'storytelling', 'mothersGroup', 'charityShop', 'cookbook', 'cookingSchool', 'foodEvening', 'other');
  ALTER TABLE "activities" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_activities_kind" USING "kind"::"public"."enum_activities_kind";
  DROP INDEX "teams_copy_of_idx";
  DROP INDEX "payload_locked_documents_rels_posters_id_idx";
  DROP INDEX "payload_locked_documents_rels_follow_ups_id_idx";
  ALTER TABLE "applicants" DROP COLUMN "asked_at_end";
  ALTER TABLE "applicants" DROP COLUMN "asked_after6";
  ALTER TABLE "applicants" DROP COLUMN "asked_after12";
  ALTER TABLE "applicants" DROP COLUMN "poster_code";
  ALTER TABLE "teams" DROP COLUMN "copy_of_id";
  ALTER TABLE "activities" DROP COLUMN "handed_over_by";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "posters_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "follow_ups_id";
  DROP TYPE "public"."enum_posters_language";
  DROP TYPE "public"."enum_follow_ups_mark";
  DROP TYPE "public"."enum_activities_handed_over_by";`)
}
