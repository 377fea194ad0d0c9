import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What the public site brings: call-backs, films, recordings, visits, contact, and texts read by native readers. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_call_backs_language" AS ENUM('da', 'en', 'ar', 'fa', 'ur', 'tr', 'so');
  CREATE TYPE "public"."enum_call_backs_status" AS ENUM('open', 'called', 'closed');
  CREATE TYPE "public"."enum_recordings_page" AS ENUM('home', 'course', 'signUpStart', 'signUp1', 'signUp2', 'signUp3', 'signUp4', 'signUp5', 'callMe', 'receipt', 'talk', 'privacy', 'contact');
  CREATE TYPE "public"."enum_recordings_language" AS ENUM('da', 'en', 'ar', 'fa', 'ur', 'tr', 'so');
  CREATE TYPE "public"."enum_text_readings_language" AS ENUM('da', 'en', 'ar', 'fa', 'ur', 'tr', 'so');
  CREATE TYPE "public"."enum_visits_language" AS ENUM('da', 'en', 'ar', 'fa', 'ur', 'tr', 'so');
  CREATE TYPE "public"."enum_programme_contact_people_role" AS ENUM('coordinator', 'projectLeader', 'editor', 'municipality');
  CREATE TABLE "call_backs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"telephone" varchar NOT NULL,
  	"language" "enum_call_backs_language" NOT NULL,
  	"idempotency_key" varchar NOT NULL,
  	"status_changed_at" timestamp(3) with time zone,
  	"status" "enum_call_backs_status" DEFAULT 'open' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "films" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"released" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "films_locales" (
  	"title" varchar NOT NULL,
  	"captions" varchar NOT NULL,
  	"transcript" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "recordings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"page" "enum_recordings_page" NOT NULL,
  	"language" "enum_recordings_language" NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "text_readings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum_text_readings_language" NOT NULL,
  	"key" varchar NOT NULL,
  	"fingerprint" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "visits" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"page" varchar NOT NULL,
  	"language" "enum_visits_language" NOT NULL,
  	"day" varchar NOT NULL,
  	"count" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "programme_contact_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_programme_contact_people_role" NOT NULL,
  	"telephone" varchar,
  	"email" varchar
  );
  
  CREATE TABLE "programme_contact_people_locales" (
  	"hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  ALTER TABLE "applicants" ADD COLUMN "erasure_asked_at" timestamp(3) with time zone;
  ALTER TABLE "sign_ups" ADD COLUMN "tries" numeric DEFAULT 0;
  ALTER TABLE "messages" ADD COLUMN "failure" varchar;
  ALTER TABLE "messages" ADD COLUMN "attempts" numeric DEFAULT 0;
  ALTER TABLE "messages" ADD COLUMN "reference" varchar;
  ALTER TABLE "messages" ADD COLUMN "next_try_at" timestamp(3) with time zone;
  ALTER TABLE "activities" ADD COLUMN "announced_at" timestamp(3) with time zone;
  ALTER TABLE "stories" ADD COLUMN "film_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "call_backs_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "films_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "recordings_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "text_readings_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "visits_id" uuid;
  ALTER TABLE "programme" ADD COLUMN "retention_call_backs" numeric DEFAULT 1 NOT NULL;
  ALTER TABLE "programme" ADD COLUMN "contact_security" varchar;
  ALTER TABLE "films_locales" ADD CONSTRAINT "films_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."films"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programme_contact_people" ADD CONSTRAINT "programme_contact_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programme_contact_people_locales" ADD CONSTRAINT "programme_contact_people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programme_contact_people"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "call_backs_telephone_idx" ON "call_backs" USING btree ("telephone");
  CREATE UNIQUE INDEX "call_backs_idempotency_key_idx" ON "call_backs" USING btree ("idempotency_key");
  CREATE INDEX "call_backs_status_changed_at_idx" ON "call_backs" USING btree ("status_changed_at");
  CREATE INDEX "call_backs_status_idx" ON "call_backs" USING btree ("status");
  CREATE INDEX "call_backs_updated_at_idx" ON "call_backs" USING btree ("updated_at");
  CREATE INDEX "call_backs_created_at_idx" ON "call_backs" USING btree ("created_at");
  CREATE INDEX "films_released_idx" ON "films" USING btree ("released");
  CREATE INDEX "films_updated_at_idx" ON "films" USING btree ("updated_at");
  CREATE INDEX "films_created_at_idx" ON "films" USING btree ("created_at");
  CREATE UNIQUE INDEX "films_filename_idx" ON "films" USING btree ("filename");
  CREATE UNIQUE INDEX "films_locales_locale_parent_id_unique" ON "films_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "recordings_updated_at_idx" ON "recordings" USING btree ("updated_at");
  CREATE INDEX "recordings_created_at_idx" ON "recordings" USING btree ("created_at");
  CREATE UNIQUE INDEX "recordings_filename_idx" ON "recordings" USING btree ("filename");
  CREATE INDEX "text_readings_updated_at_idx" ON "text_readings" USING btree ("updated_at");
  CREATE INDEX "text_readings_created_at_idx" ON "text_readings" USING btree ("created_at");
  CREATE INDEX "visits_page_idx" ON "visits" USING btree ("page");
  CREATE INDEX "visits_day_idx" ON "visits" USING btree ("day");
  CREATE INDEX "visits_updated_at_idx" ON "visits" USING btree ("updated_at");
  CREATE INDEX "visits_created_at_idx" ON "visits" USING btree ("created_at");
  CREATE INDEX "programme_contact_people_order_idx" ON "programme_contact_people" USING btree ("_order");
  CREATE INDEX "programme_contact_people_parent_id_idx" ON "programme_contact_people" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programme_contact_people_locales_locale_parent_id_unique" ON "programme_contact_people_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "stories" ADD CONSTRAINT "stories_film_id_films_id_fk" FOREIGN KEY ("film_id") REFERENCES "public"."films"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_call_backs_fk" FOREIGN KEY ("call_backs_id") REFERENCES "public"."call_backs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_films_fk" FOREIGN KEY ("films_id") REFERENCES "public"."films"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_recordings_fk" FOREIGN KEY ("recordings_id") REFERENCES "public"."recordings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_text_readings_fk" FOREIGN KEY ("text_readings_id") REFERENCES "public"."text_readings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_visits_fk" FOREIGN KEY ("visits_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "messages_next_try_at_idx" ON "messages" USING btree ("next_try_at");
  CREATE INDEX "stories_film_idx" ON "stories" USING btree ("film_id");
  CREATE INDEX "payload_locked_documents_rels_call_backs_id_idx" ON "payload_locked_documents_rels" USING btree ("call_backs_id");
  CREATE INDEX "payload_locked_documents_rels_films_id_idx" ON "payload_locked_documents_rels" USING btree ("films_id");
  CREATE INDEX "payload_locked_documents_rels_recordings_id_idx" ON "payload_locked_documents_rels" USING btree ("recordings_id");
  CREATE INDEX "payload_locked_documents_rels_text_readings_id_idx" ON "payload_locked_documents_rels" USING btree ("text_readings_id");
  CREATE INDEX "payload_locked_documents_rels_visits_id_idx" ON "payload_locked_documents_rels" USING btree ("visits_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "call_backs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "films" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "films_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "recordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "text_readings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "visits" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programme_contact_people" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programme_contact_people_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "call_backs" CASCADE;
  DROP TABLE "films" CASCADE;
  DROP TABLE "films_locales" CASCADE;
  DROP TABLE "recordings" CASCADE;
  DROP TABLE "text_readings" CASCADE;
  DROP TABLE "visits" CASCADE;
  DROP TABLE "programme_contact_people" CASCADE;
  DROP TABLE "programme_contact_people_locales" CASCADE;
  ALTER TABLE "stories" DROP CONSTRAINT "stories_film_id_films_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_call_backs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_films_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_recordings_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_text_readings_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_visits_fk";
  
  DROP INDEX "messages_next_try_at_idx";
  DROP INDEX "stories_film_idx";
  DROP INDEX "payload_locked_documents_rels_call_backs_id_idx";
  DROP INDEX "payload_locked_documents_rels_films_id_idx";
  DROP INDEX "payload_locked_documents_rels_recordings_id_idx";
  DROP INDEX "payload_locked_documents_rels_text_readings_id_idx";
  DROP INDEX "payload_locked_documents_rels_visits_id_idx";
  ALTER TABLE "applicants" DROP COLUMN "erasure_asked_at";
  ALTER TABLE "sign_ups" DROP COLUMN "tries";
  ALTER TABLE "messages" DROP COLUMN "failure";
  ALTER TABLE "messages" DROP COLUMN "attempts";
  ALTER TABLE "messages" DROP COLUMN "reference";
  ALTER TABLE "messages" DROP COLUMN "next_try_at";
  ALTER TABLE "activities" DROP COLUMN "announced_at";
  ALTER TABLE "stories" DROP COLUMN "film_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "call_backs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "films_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "recordings_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "text_readings_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "visits_id";
  ALTER TABLE "programme" DROP COLUMN "retention_call_backs";
  ALTER TABLE "programme" DROP COLUMN "contact_security";
  DROP TYPE "public"."enum_call_backs_language";
  DROP TYPE "public"."enum_call_backs_status";
  DROP TYPE "public"."enum_recordings_page";
  DROP TYPE "public"."enum_recordings_language";
  DROP TYPE "public"."enum_text_readings_language";
  DROP TYPE "public"."enum_visits_language";
  DROP TYPE "public"."enum_programme_contact_people_role";`)
}
