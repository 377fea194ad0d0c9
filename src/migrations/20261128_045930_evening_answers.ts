import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_messages_purpose" ADD VALUE 'eveningPlace' BEFORE 'privateLink';
  ALTER TABLE "evening_answers" ADD COLUMN "starts_at" timestamp(3) with time zone;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "messages" ALTER COLUMN "purpose" SET DATA TYPE text;
  DROP TYPE "public"."enum_messages_purpose";
  CREATE TYPE "public"."enum_messages_purpose" AS ENUM('signUpReceipt', 'interview', 'interviewMoved', 'offer', 'admitted', 'reminderDay', 'reminderHours', 'eveningCancelled', 'eveningMoved', 'privateLink', 'diplomaReady', 'free');
  ALTER TABLE "messages" ALTER COLUMN "purpose" SET DATA TYPE "public"."enum_messages_purpose" USING "purpose"::"public"."enum_messages_purpose";
  ALTER TABLE "evening_answers" DROP COLUMN "starts_at";`)
}
