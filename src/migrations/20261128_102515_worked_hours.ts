import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_worked_hours_bucket" AS ENUM('recruitment', 'teachers', 'facilitation', 'other');
  CREATE TABLE "worked_hours" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"grant_id" uuid NOT NULL,
  	"worked_on" timestamp(3) with time zone NOT NULL,
  	"bucket" "enum_worked_hours_bucket" NOT NULL,
  	"hours" numeric NOT NULL,
  	"note" varchar,
  	"entered_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "budget_lines_hours" ALTER COLUMN "key" SET DEFAULT 'other';
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "worked_hours_id" uuid;
  ALTER TABLE "worked_hours" ADD CONSTRAINT "worked_hours_grant_id_grants_id_fk" FOREIGN KEY ("grant_id") REFERENCES "public"."grants"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "worked_hours_grant_idx" ON "worked_hours" USING btree ("grant_id");
  CREATE INDEX "worked_hours_worked_on_idx" ON "worked_hours" USING btree ("worked_on");
  CREATE INDEX "worked_hours_entered_by_idx" ON "worked_hours" USING btree ("entered_by");
  CREATE INDEX "worked_hours_updated_at_idx" ON "worked_hours" USING btree ("updated_at");
  CREATE INDEX "worked_hours_created_at_idx" ON "worked_hours" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_worked_hours_fk" FOREIGN KEY ("worked_hours_id") REFERENCES "public"."worked_hours"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_worked_hours_id_idx" ON "payload_locked_documents_rels" USING btree ("worked_hours_id");
  ALTER TABLE "budget_lines_hours" DROP COLUMN "used";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "worked_hours" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "worked_hours" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_worked_hours_fk";
  
  DROP INDEX "payload_locked_documents_rels_worked_hours_id_idx";
  ALTER TABLE "budget_lines_hours" ALTER COLUMN "key" SET DEFAULT 'andet';
  ALTER TABLE "budget_lines_hours" ADD COLUMN "used" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "worked_hours_id";
  DROP TYPE "public"."enum_worked_hours_bucket";`)
}
