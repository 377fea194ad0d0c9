import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_activities_audience" AS ENUM('mothers', 'fathers', 'newcomers', 'professionals', 'everyone');
  ALTER TYPE "public"."enum_activities_kind" ADD VALUE 'informationMeeting' BEFORE 'other';
  CREATE TABLE "activities_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_activities_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  ALTER TABLE "activities_audience" ADD CONSTRAINT "activities_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "activities_audience_order_idx" ON "activities_audience" USING btree ("order");
  CREATE INDEX "activities_audience_parent_idx" ON "activities_audience" USING btree ("parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "activities_audience" CASCADE;
  ALTER TABLE "activities" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_activities_kind";
  CREATE TYPE "public"."enum_activities_kind" AS ENUM('sspDebate', 'storytelling', 'mothersGroup', 'charityShop', 'cookbook', 'cookingSchool', 'foodEvening', 'ceremony', 'other');
  ALTER TABLE "activities" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_activities_kind" USING "kind"::"public"."enum_activities_kind";
  DROP TYPE "public"."enum_activities_audience";`)
}
