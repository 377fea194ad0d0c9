import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_promises_kind" AS ENUM('effect', 'reach', 'activity', 'dissemination', 'timeline');
  CREATE TYPE "public"."enum_promises_state" AS ENUM('notYet', 'partly', 'kept', 'dropped');
  CREATE TABLE "promises" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"order" numeric DEFAULT 1 NOT NULL,
  	"grant_id" uuid NOT NULL,
  	"kind" "enum_promises_kind" DEFAULT 'effect' NOT NULL,
  	"state" "enum_promises_state" DEFAULT 'notYet' NOT NULL,
  	"happened_on" timestamp(3) with time zone,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "promises_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "promises_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sessions_id" uuid,
  	"activities_id" uuid,
  	"stories_id" uuid,
  	"indicators_id" uuid
  );
  
  CREATE TABLE "questions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"answer" varchar,
  	"asked_at" timestamp(3) with time zone NOT NULL,
  	"answered_at" timestamp(3) with time zone,
  	"asked_by" varchar,
  	"answered_by" varchar
  );
  
  ALTER TABLE "grants" ADD COLUMN "report_text" varchar;
  ALTER TABLE "users" ADD COLUMN "key_hash" varchar;
  ALTER TABLE "users" ADD COLUMN "key_made_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "promises_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "questions_id" uuid;
  ALTER TABLE "promises" ADD CONSTRAINT "promises_grant_id_grants_id_fk" FOREIGN KEY ("grant_id") REFERENCES "public"."grants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promises_locales" ADD CONSTRAINT "promises_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_rels" ADD CONSTRAINT "promises_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_rels" ADD CONSTRAINT "promises_rels_sessions_fk" FOREIGN KEY ("sessions_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_rels" ADD CONSTRAINT "promises_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_rels" ADD CONSTRAINT "promises_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promises_rels" ADD CONSTRAINT "promises_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "promises_key_idx" ON "promises" USING btree ("key");
  CREATE INDEX "promises_order_idx" ON "promises" USING btree ("order");
  CREATE INDEX "promises_grant_idx" ON "promises" USING btree ("grant_id");
  CREATE INDEX "promises_state_idx" ON "promises" USING btree ("state");
  CREATE INDEX "promises_updated_at_idx" ON "promises" USING btree ("updated_at");
  CREATE INDEX "promises_created_at_idx" ON "promises" USING btree ("created_at");
  CREATE UNIQUE INDEX "promises_locales_locale_parent_id_unique" ON "promises_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "promises_rels_order_idx" ON "promises_rels" USING btree ("order");
  CREATE INDEX "promises_rels_parent_idx" ON "promises_rels" USING btree ("parent_id");
  CREATE INDEX "promises_rels_path_idx" ON "promises_rels" USING btree ("path");
  CREATE INDEX "promises_rels_sessions_id_idx" ON "promises_rels" USING btree ("sessions_id");
  CREATE INDEX "promises_rels_activities_id_idx" ON "promises_rels" USING btree ("activities_id");
  CREATE INDEX "promises_rels_stories_id_idx" ON "promises_rels" USING btree ("stories_id");
  CREATE INDEX "promises_rels_indicators_id_idx" ON "promises_rels" USING btree ("indicators_id");
  CREATE INDEX "questions_asked_at_idx" ON "questions" USING btree ("asked_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_promises_fk" FOREIGN KEY ("promises_id") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_questions_fk" FOREIGN KEY ("questions_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "users_key_hash_idx" ON "users" USING btree ("key_hash");
  CREATE INDEX "payload_locked_documents_rels_promises_id_idx" ON "payload_locked_documents_rels" USING btree ("promises_id");
  CREATE INDEX "payload_locked_documents_rels_questions_id_idx" ON "payload_locked_documents_rels" USING btree ("questions_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "promises" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "promises_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "promises_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "questions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "promises" CASCADE;
  DROP TABLE "promises_locales" CASCADE;
  DROP TABLE "promises_rels" CASCADE;
  DROP TABLE "questions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_promises_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_questions_fk";
  
  DROP INDEX "users_key_hash_idx";
  DROP INDEX "payload_locked_documents_rels_promises_id_idx";
  DROP INDEX "payload_locked_documents_rels_questions_id_idx";
  ALTER TABLE "grants" DROP COLUMN "report_text";
  ALTER TABLE "users" DROP COLUMN "key_hash";
  ALTER TABLE "users" DROP COLUMN "key_made_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "promises_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "questions_id";
  DROP TYPE "public"."enum_promises_kind";
  DROP TYPE "public"."enum_promises_state";`)
}
