import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_private_links_purpose" AS ENUM('evening', 'page', 'calendar');
  CREATE TYPE "public"."enum_evening_answers_answer" AS ENUM('coming', 'notComing');
  CREATE TABLE "private_links" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"purpose" "enum_private_links_purpose" NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"applicant_id" uuid,
  	"agreement_id" uuid,
  	"teacher_id" uuid,
  	"team_id" uuid,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"last_used_on" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "teams_locales" (
  	"way_there" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "evening_answers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"session_id" uuid NOT NULL,
  	"applicant_id" uuid NOT NULL,
  	"answer" "enum_evening_answers_answer" NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "applicants" ADD COLUMN "diploma_name_approved_at" timestamp(3) with time zone;
  ALTER TABLE "teams" ADD COLUMN "address" varchar;
  ALTER TABLE "agreements" ADD COLUMN "reminded_at" timestamp(3) with time zone;
  ALTER TABLE "agreements" ADD COLUMN "fee" numeric;
  ALTER TABLE "agreements" ADD COLUMN "teacher_note" varchar;
  ALTER TABLE "teachers" ADD COLUMN "usual_fee" numeric;
  ALTER TABLE "expenses" ADD COLUMN "from_agreement" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "evening_answers_id" uuid;
  ALTER TABLE "private_links" ADD CONSTRAINT "private_links_applicant_id_applicants_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."applicants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "private_links" ADD CONSTRAINT "private_links_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "private_links" ADD CONSTRAINT "private_links_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "private_links" ADD CONSTRAINT "private_links_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "teams_locales" ADD CONSTRAINT "teams_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evening_answers" ADD CONSTRAINT "evening_answers_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evening_answers" ADD CONSTRAINT "evening_answers_applicant_id_applicants_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."applicants"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "private_links_token_hash_idx" ON "private_links" USING btree ("token_hash");
  CREATE INDEX "private_links_applicant_idx" ON "private_links" USING btree ("applicant_id");
  CREATE INDEX "private_links_agreement_idx" ON "private_links" USING btree ("agreement_id");
  CREATE INDEX "private_links_teacher_idx" ON "private_links" USING btree ("teacher_id");
  CREATE INDEX "private_links_team_idx" ON "private_links" USING btree ("team_id");
  CREATE INDEX "private_links_expires_at_idx" ON "private_links" USING btree ("expires_at");
  CREATE INDEX "private_links_updated_at_idx" ON "private_links" USING btree ("updated_at");
  CREATE INDEX "private_links_created_at_idx" ON "private_links" USING btree ("created_at");
  CREATE UNIQUE INDEX "teams_locales_locale_parent_id_unique" ON "teams_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "evening_answers_session_idx" ON "evening_answers" USING btree ("session_id");
  CREATE INDEX "evening_answers_applicant_idx" ON "evening_answers" USING btree ("applicant_id");
  CREATE INDEX "evening_answers_updated_at_idx" ON "evening_answers" USING btree ("updated_at");
  CREATE INDEX "evening_answers_created_at_idx" ON "evening_answers" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_evening_answers_fk" FOREIGN KEY ("evening_answers_id") REFERENCES "public"."evening_answers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_evening_answers_id_idx" ON "payload_locked_documents_rels" USING btree ("evening_answers_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "private_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "teams_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "evening_answers" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "private_links" CASCADE;
  DROP TABLE "teams_locales" CASCADE;
  DROP TABLE "evening_answers" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_evening_answers_fk";
  
  DROP INDEX "payload_locked_documents_rels_evening_answers_id_idx";
  ALTER TABLE "applicants" DROP COLUMN "diploma_name_approved_at";
  ALTER TABLE "teams" DROP COLUMN "address";
  ALTER TABLE "agreements" DROP COLUMN "reminded_at";
  ALTER TABLE "agreements" DROP COLUMN "fee";
  ALTER TABLE "agreements" DROP COLUMN "teacher_note";
  ALTER TABLE "teachers" DROP COLUMN "usual_fee";
  ALTER TABLE "expenses" DROP COLUMN "from_agreement";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "evening_answers_id";
  DROP TYPE "public"."enum_private_links_purpose";
  DROP TYPE "public"."enum_evening_answers_answer";`)
}
