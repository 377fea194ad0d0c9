import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Lets the nightly job, and nobody else, take away what has been kept long enough. It says so for
 * its own transaction (`bydelsmodre.forgetting`, the moment before which log lines may go); without
 * that the log and reported expenses stay as they were. Even with it the log is never rewritten,
 * only shortened: a line loses its words or goes, and an expense loses its words and no figure.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE FUNCTION forgetting_before() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('bydelsmodre.forgetting', true), '')::timestamptz
$$;

CREATE OR REPLACE FUNCTION refuse_rewritten_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.at < forgetting_before() THEN RETURN OLD; END IF;
  ELSIF TG_OP = 'UPDATE' THEN
    IF forgetting_before() IS NOT NULL AND NEW.reason IS NULL
      AND to_jsonb(NEW) - 'reason' = to_jsonb(OLD) - 'reason' THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'append-only' USING ERRCODE = '23514', CONSTRAINT = 'audit_events_append_only';
END $$;

CREATE OR REPLACE FUNCTION number_voucher() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE words text[] := ARRAY['payee_name', 'purpose', 'no_receipt_reason', 'decision_reason', 'updated_at'];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.status = 'reported'
      AND (forgetting_before() IS NULL OR to_jsonb(NEW) - words <> to_jsonb(OLD) - words) THEN
      RAISE EXCEPTION 'reported' USING ERRCODE = '23514', CONSTRAINT = 'expenses_reported_stay';
    END IF;
    IF OLD.voucher_number IS NOT NULL THEN
      IF NEW.grant_id <> OLD.grant_id THEN
        RAISE EXCEPTION 'numbered' USING ERRCODE = '23514', CONSTRAINT = 'expenses_grant_stays';
      END IF;
      NEW.voucher_number := OLD.voucher_number;
      RETURN NEW;
    END IF;
  END IF;
  NEW.voucher_number := NULL;
  IF NEW.status <> 'draft' THEN
    UPDATE grants SET voucher_count = voucher_count + 1 WHERE id = NEW.grant_id
      RETURNING voucher_count INTO NEW.voucher_number;
  END IF;
  RETURN NEW;
END $$;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
CREATE OR REPLACE FUNCTION refuse_rewritten_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'append-only' USING ERRCODE = '23514', CONSTRAINT = 'audit_events_append_only';
END $$;

CREATE OR REPLACE FUNCTION number_voucher() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.status = 'reported' THEN
      RAISE EXCEPTION 'reported' USING ERRCODE = '23514', CONSTRAINT = 'expenses_reported_stay';
    END IF;
    IF OLD.voucher_number IS NOT NULL THEN
      IF NEW.grant_id <> OLD.grant_id THEN
        RAISE EXCEPTION 'numbered' USING ERRCODE = '23514', CONSTRAINT = 'expenses_grant_stays';
      END IF;
      NEW.voucher_number := OLD.voucher_number;
      RETURN NEW;
    END IF;
  END IF;
  NEW.voucher_number := NULL;
  IF NEW.status <> 'draft' THEN
    UPDATE grants SET voucher_count = voucher_count + 1 WHERE id = NEW.grant_id
      RETURNING voucher_count INTO NEW.voucher_number;
  END IF;
  RETURN NEW;
END $$;

DROP FUNCTION forgetting_before;`)
}
