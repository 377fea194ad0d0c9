import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_messages_failure" ADD VALUE 'otherTeam' BEFORE 'tooLate';
  ALTER TYPE "public"."enum_messages_failure" ADD VALUE 'notExpected' BEFORE 'tooLate';
  ALTER TYPE "public"."enum_messages_failure" ADD VALUE 'noAgreement' BEFORE 'tooLate';
  ALTER TABLE "messages" ADD COLUMN "at_night" boolean DEFAULT false NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "messages" ALTER COLUMN "failure" SET DATA TYPE text;
  DROP TYPE "public"."enum_messages_failure";
  CREATE TYPE "public"."enum_messages_failure" AS ENUM('noContact', 'hasLeft', 'otherStep', 'sessionOff', 'timeChanged', 'tooLate', 'badRecipient', 'refused', 'credentials', 'unreachable', 'noAnswer', 'interrupted');
  ALTER TABLE "messages" ALTER COLUMN "failure" SET DATA TYPE "public"."enum_messages_failure" USING "failure"::"public"."enum_messages_failure";
  ALTER TABLE "messages" DROP COLUMN "at_night";`)
}
