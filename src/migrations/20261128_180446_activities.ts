import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_activities_status" ADD VALUE 'idea' BEFORE 'planned';
  CREATE TABLE "activity_helpers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"activity_id" uuid NOT NULL,
  	"applicant_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "posters" ADD COLUMN "activity_id" uuid;
  ALTER TABLE "posters" ADD COLUMN "story_id" uuid;
  ALTER TABLE "activities" ADD COLUMN "planned_at" timestamp(3) with time zone;
  ALTER TABLE "activities" ADD COLUMN "recipe_of_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "activity_helpers_id" uuid;
  ALTER TABLE "activity_helpers" ADD CONSTRAINT "activity_helpers_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activity_helpers" ADD CONSTRAINT "activity_helpers_applicant_id_applicants_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."applicants"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "activity_helpers_activity_idx" ON "activity_helpers" USING btree ("activity_id");
  CREATE INDEX "activity_helpers_applicant_idx" ON "activity_helpers" USING btree ("applicant_id");
  CREATE INDEX "activity_helpers_updated_at_idx" ON "activity_helpers" USING btree ("updated_at");
  CREATE INDEX "activity_helpers_created_at_idx" ON "activity_helpers" USING btree ("created_at");
  ALTER TABLE "posters" ADD CONSTRAINT "posters_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posters" ADD CONSTRAINT "posters_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_recipe_of_id_activities_id_fk" FOREIGN KEY ("recipe_of_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_activity_helpers_fk" FOREIGN KEY ("activity_helpers_id") REFERENCES "public"."activity_helpers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "posters_activity_idx" ON "posters" USING btree ("activity_id");
  CREATE UNIQUE INDEX "posters_story_idx" ON "posters" USING btree ("story_id");
  CREATE INDEX "activities_recipe_of_idx" ON "activities" USING btree ("recipe_of_id");
  CREATE INDEX "payload_locked_documents_rels_activity_helpers_id_idx" ON "payload_locked_documents_rels" USING btree ("activity_helpers_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "activity_helpers" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "activity_helpers" CASCADE;
  ALTER TABLE "posters" DROP CONSTRAINT "posters_activity_id_activities_id_fk";
  
  ALTER TABLE "posters" DROP CONSTRAINT "posters_story_id_stories_id_fk";
  
  ALTER TABLE "activities" DROP CONSTRAINT "activities_recipe_of_id_activities_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_activity_helpers_fk";
  
  ALTER TABLE "activities" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "activities" ALTER COLUMN "status" SET DEFAULT 'planned'::text;
  DROP TYPE "public"."enum_activities_status";
  CREATE TYPE "public"."enum_activities_status" AS ENUM('planned', 'announced', 'held', 'cancelled');
  ALTER TABLE "activities" ALTER COLUMN "status" SET DEFAULT 'planned'::"public"."enum_activities_status";
  ALTER TABLE "activities" ALTER COLUMN "status" SET DATA TYPE "public"."enum_activities_status" USING "status"::"public"."enum_activities_status";
  DROP INDEX "posters_activity_idx";
  DROP INDEX "posters_story_idx";
  DROP INDEX "activities_recipe_of_idx";
  DROP INDEX "payload_locked_documents_rels_activity_helpers_id_idx";
  ALTER TABLE "posters" DROP COLUMN "activity_id";
  ALTER TABLE "posters" DROP COLUMN "story_id";
  ALTER TABLE "activities" DROP COLUMN "planned_at";
  ALTER TABLE "activities" DROP COLUMN "recipe_of_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "activity_helpers_id";`)
}
