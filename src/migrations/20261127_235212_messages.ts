import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_messages_purpose" AS ENUM('signUpReceipt', 'interview', 'interviewMoved', 'offer', 'admitted', 'reminderDay', 'reminderHours', 'eveningCancelled', 'eveningMoved', 'privateLink', 'diplomaReady', 'free');
  CREATE TYPE "public"."enum_messages_failure" AS ENUM('noContact', 'hasLeft', 'otherStep', 'sessionOff', 'timeChanged', 'tooLate', 'badRecipient', 'refused', 'credentials', 'unreachable', 'noAnswer', 'interrupted');
  ALTER TYPE "public"."enum_messages_state" ADD VALUE 'sending' BEFORE 'sent';
  ALTER TYPE "public"."enum_messages_state" ADD VALUE 'filed' BEFORE 'failed';
  ALTER TYPE "public"."enum_messages_state" ADD VALUE 'unknown' BEFORE 'failed';
  ALTER TYPE "public"."enum_messages_state" ADD VALUE 'dropped';
  ALTER TYPE "public"."enum_messages_state" ADD VALUE 'undone';
  ALTER TABLE "messages" ALTER COLUMN "applicant_id" DROP NOT NULL;
  ALTER TABLE "messages" ALTER COLUMN "purpose" SET DATA TYPE "public"."enum_messages_purpose" USING "purpose"::"public"."enum_messages_purpose";
  ALTER TABLE "messages" ALTER COLUMN "failure" SET DATA TYPE "public"."enum_messages_failure" USING "failure"::"public"."enum_messages_failure";
  ALTER TABLE "messages" ADD COLUMN "teacher_id" uuid;
  ALTER TABLE "messages" ADD COLUMN "session_id" uuid;
  ALTER TABLE "messages" ADD COLUMN "about" timestamp(3) with time zone;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "messages_teacher_idx" ON "messages" USING btree ("teacher_id");
  CREATE INDEX "messages_session_idx" ON "messages" USING btree ("session_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "messages" DROP CONSTRAINT "messages_teacher_id_teachers_id_fk";
  
  ALTER TABLE "messages" DROP CONSTRAINT "messages_session_id_sessions_id_fk";
  
  ALTER TABLE "messages" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "messages" ALTER COLUMN "state" SET DEFAULT 'queued'::text;
  DROP TYPE "public"."enum_messages_state";
  CREATE TYPE "public"."enum_messages_state" AS ENUM('queued', 'sent', 'failed');
  ALTER TABLE "messages" ALTER COLUMN "state" SET DEFAULT 'queued'::"public"."enum_messages_state";
  ALTER TABLE "messages" ALTER COLUMN "state" SET DATA TYPE "public"."enum_messages_state" USING "state"::"public"."enum_messages_state";
  DROP INDEX "messages_teacher_idx";
  DROP INDEX "messages_session_idx";
  ALTER TABLE "messages" ALTER COLUMN "applicant_id" SET NOT NULL;
  ALTER TABLE "messages" ALTER COLUMN "purpose" SET DATA TYPE varchar;
  ALTER TABLE "messages" ALTER COLUMN "failure" SET DATA TYPE varchar;
  ALTER TABLE "messages" DROP COLUMN "teacher_id";
  ALTER TABLE "messages" DROP COLUMN "session_id";
  ALTER TABLE "messages" DROP COLUMN "about";
  DROP TYPE "public"."enum_messages_purpose";
  DROP TYPE "public"."enum_messages_failure";`)
}
