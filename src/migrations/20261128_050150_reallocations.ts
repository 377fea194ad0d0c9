import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reallocations_status" AS ENUM('asked', 'granted', 'refused');
  CREATE TABLE "reallocations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"grant_id" uuid NOT NULL,
  	"from_line_id" uuid NOT NULL,
  	"to_line_id" uuid NOT NULL,
  	"amount" numeric NOT NULL,
  	"reason" varchar NOT NULL,
  	"answered_on" timestamp(3) with time zone,
  	"answer" varchar,
  	"status" "enum_reallocations_status" DEFAULT 'asked' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "grants" ADD COLUMN "handed_in_on" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reallocations_id" uuid;
  ALTER TABLE "reallocations" ADD CONSTRAINT "reallocations_grant_id_grants_id_fk" FOREIGN KEY ("grant_id") REFERENCES "public"."grants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reallocations" ADD CONSTRAINT "reallocations_from_line_id_budget_lines_id_fk" FOREIGN KEY ("from_line_id") REFERENCES "public"."budget_lines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reallocations" ADD CONSTRAINT "reallocations_to_line_id_budget_lines_id_fk" FOREIGN KEY ("to_line_id") REFERENCES "public"."budget_lines"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "reallocations_grant_idx" ON "reallocations" USING btree ("grant_id");
  CREATE INDEX "reallocations_from_line_idx" ON "reallocations" USING btree ("from_line_id");
  CREATE INDEX "reallocations_to_line_idx" ON "reallocations" USING btree ("to_line_id");
  CREATE INDEX "reallocations_status_idx" ON "reallocations" USING btree ("status");
  CREATE INDEX "reallocations_updated_at_idx" ON "reallocations" USING btree ("updated_at");
  CREATE INDEX "reallocations_created_at_idx" ON "reallocations" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reallocations_fk" FOREIGN KEY ("reallocations_id") REFERENCES "public"."reallocations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_reallocations_id_idx" ON "payload_locked_documents_rels" USING btree ("reallocations_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reallocations" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reallocations" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_reallocations_fk";
  
  DROP INDEX "payload_locked_documents_rels_reallocations_id_idx";
  ALTER TABLE "grants" DROP COLUMN "handed_in_on";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reallocations_id";
  DROP TYPE "public"."enum_reallocations_status";`)
}
