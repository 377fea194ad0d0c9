import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_media_people" AS ENUM('none', 'recognisable');
  CREATE TYPE "public"."enum_films_people" AS ENUM('none', 'recognisable');
  ALTER TYPE "public"."enum_private_links_purpose" ADD VALUE 'newspaper';
  ALTER TABLE "private_links" ADD COLUMN "publication_id" uuid;
  ALTER TABLE "stories" ADD COLUMN "newspaper_lead" varchar;
  ALTER TABLE "stories" ADD COLUMN "newspaper_text" varchar;
  ALTER TABLE "stories" ADD COLUMN "newspaper_credit" varchar;
  ALTER TABLE "stories" ADD COLUMN "newspaper_embargo" timestamp(3) with time zone;
  ALTER TABLE "stories" ADD COLUMN "leaflet_text" varchar;
  ALTER TABLE "stories" ADD COLUMN "contacts_are_public" boolean DEFAULT false;
  ALTER TABLE "stories" ADD COLUMN "public_contacts" varchar;
  ALTER TABLE "stories" ADD COLUMN "checks_neighbour" boolean DEFAULT false;
  ALTER TABLE "stories" ADD COLUMN "checks_others" boolean DEFAULT false;
  ALTER TABLE "stories" ADD COLUMN "checks_harm" boolean DEFAULT false;
  ALTER TABLE "stories" ADD COLUMN "checks_own_words" boolean DEFAULT false;
  ALTER TABLE "stories" ADD COLUMN "checks_picture" boolean DEFAULT false;
  ALTER TABLE "stories" ADD COLUMN "approved_by" varchar;
  ALTER TABLE "stories" ADD COLUMN "approved_at" timestamp(3) with time zone;
  ALTER TABLE "media" ADD COLUMN "people" "enum_media_people" DEFAULT 'recognisable' NOT NULL;
  ALTER TABLE "media" ADD COLUMN "sizes_large_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_facebook_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_facebook_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_facebook_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_facebook_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_facebook_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_facebook_filename" varchar;
  ALTER TABLE "films" ADD COLUMN "people" "enum_films_people" DEFAULT 'recognisable' NOT NULL;
  ALTER TABLE "publications" ADD COLUMN "recipient" varchar;
  ALTER TABLE "programme" ADD COLUMN "newspaper_email" varchar;
  ALTER TABLE "private_links" ADD CONSTRAINT "private_links_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "private_links_publication_idx" ON "private_links" USING btree ("publication_id");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "media_sizes_facebook_sizes_facebook_filename_idx" ON "media" USING btree ("sizes_facebook_filename");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "private_links" DROP CONSTRAINT "private_links_publication_id_publications_id_fk";
  
  ALTER TABLE "private_links" ALTER COLUMN "purpose" SET DATA TYPE text;
  DROP TYPE "public"."enum_private_links_purpose";
  CREATE TYPE "public"."enum_private_links_purpose" AS ENUM('evening', 'page', 'calendar');
  ALTER TABLE "private_links" ALTER COLUMN "purpose" SET DATA TYPE "public"."enum_private_links_purpose" USING "purpose"::"public"."enum_private_links_purpose";
  DROP INDEX "private_links_publication_idx";
  DROP INDEX "media_sizes_large_sizes_large_filename_idx";
  DROP INDEX "media_sizes_facebook_sizes_facebook_filename_idx";
  ALTER TABLE "private_links" DROP COLUMN "publication_id";
  ALTER TABLE "stories" DROP COLUMN "newspaper_lead";
  ALTER TABLE "stories" DROP COLUMN "newspaper_text";
  ALTER TABLE "stories" DROP COLUMN "newspaper_credit";
  ALTER TABLE "stories" DROP COLUMN "newspaper_embargo";
  ALTER TABLE "stories" DROP COLUMN "leaflet_text";
  ALTER TABLE "stories" DROP COLUMN "contacts_are_public";
  ALTER TABLE "stories" DROP COLUMN "public_contacts";
  ALTER TABLE "stories" DROP COLUMN "checks_neighbour";
  ALTER TABLE "stories" DROP COLUMN "checks_others";
  ALTER TABLE "stories" DROP COLUMN "checks_harm";
  ALTER TABLE "stories" DROP COLUMN "checks_own_words";
  ALTER TABLE "stories" DROP COLUMN "checks_picture";
  ALTER TABLE "stories" DROP COLUMN "approved_by";
  ALTER TABLE "stories" DROP COLUMN "approved_at";
  ALTER TABLE "media" DROP COLUMN "people";
  ALTER TABLE "media" DROP COLUMN "sizes_large_url";
  ALTER TABLE "media" DROP COLUMN "sizes_large_width";
  ALTER TABLE "media" DROP COLUMN "sizes_large_height";
  ALTER TABLE "media" DROP COLUMN "sizes_large_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_large_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_large_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_facebook_url";
  ALTER TABLE "media" DROP COLUMN "sizes_facebook_width";
  ALTER TABLE "media" DROP COLUMN "sizes_facebook_height";
  ALTER TABLE "media" DROP COLUMN "sizes_facebook_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_facebook_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_facebook_filename";
  ALTER TABLE "films" DROP COLUMN "people";
  ALTER TABLE "publications" DROP COLUMN "recipient";
  ALTER TABLE "programme" DROP COLUMN "newspaper_email";
  DROP TYPE "public"."enum_media_people";
  DROP TYPE "public"."enum_films_people";`)
}
