import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_password_links_purpose" AS ENUM('invited', 'forgotten');
  CREATE TYPE "public"."enum_password_letters_purpose" AS ENUM('invited', 'forgotten');
  CREATE TABLE "password_links" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"account_id" uuid NOT NULL,
  	"purpose" "enum_password_links_purpose" NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "password_letters" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"email" varchar NOT NULL,
  	"purpose" "enum_password_letters_purpose" NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"next_try_at" timestamp(3) with time zone,
  	"taken_until" timestamp(3) with time zone,
  	"failure" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "password_links" ADD CONSTRAINT "password_links_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "password_links_account_idx" ON "password_links" USING btree ("account_id");
  CREATE UNIQUE INDEX "password_links_token_hash_idx" ON "password_links" USING btree ("token_hash");
  CREATE INDEX "password_links_expires_at_idx" ON "password_links" USING btree ("expires_at");
  CREATE INDEX "password_links_updated_at_idx" ON "password_links" USING btree ("updated_at");
  CREATE INDEX "password_links_created_at_idx" ON "password_links" USING btree ("created_at");
  CREATE INDEX "password_letters_next_try_at_idx" ON "password_letters" USING btree ("next_try_at");
  CREATE INDEX "password_letters_updated_at_idx" ON "password_letters" USING btree ("updated_at");
  CREATE INDEX "password_letters_created_at_idx" ON "password_letters" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "password_links" CASCADE;
  DROP TABLE "password_letters" CASCADE;
  DROP TYPE "public"."enum_password_links_purpose";
  DROP TYPE "public"."enum_password_letters_purpose";`)
}
