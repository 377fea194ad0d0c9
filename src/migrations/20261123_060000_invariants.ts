import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What must hold even with two requests at once, whichever door they came through. Written by
 * hand: the migration tool compares models with models, so it neither drops nor repeats these.
 * Every constraint has its sentence in `src/database/constraints.ts`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(extension)
  for (const part of [
    deletions,
    localeIndexes,
    seats,
    people,
    course,
    teachers,
    money,
    publishing,
    audit,
  ])
    await db.execute(part)
}

const extension = sql`CREATE EXTENSION IF NOT EXISTS btree_gist`

/** A record that others need cannot be deleted. The tool's default empties the column, even a required one. */
const deletions = sql`
DO $$
DECLARE fk record;
BEGIN
  FOR fk IN
    SELECT c.conname, c.conrelid::regclass AS owner, a.attname, c.confrelid::regclass AS target
    FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confdeltype = 'n' AND a.attnotnull
      AND c.connamespace = 'public'::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', fk.owner, fk.conname);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I FOREIGN KEY (%I) REFERENCES %s(id) ON DELETE RESTRICT',
      fk.owner, fk.conname, fk.attname, fk.target);
  END LOOP;
END $$`

/** Lists join every locale of every row; the tool's own index begins with the locale and does not serve. */
const localeIndexes = sql`
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE '%\\_locales'
  LOOP
    EXECUTE format('CREATE INDEX %I ON %I (_parent_id)', t || '_parent_idx', t);
  END LOOP;
END $$`

const seats = sql`
ALTER TABLE teams
  ADD CONSTRAINT teams_capacity_whole CHECK (capacity = trunc(capacity) AND capacity > 0),
  ADD CONSTRAINT teams_minimum_fits CHECK (minimum <= capacity),
  ADD CONSTRAINT teams_extra_seat_reason CHECK (
    extra_seats = 0 OR (extra_seats = 1 AND length(trim(coalesce(extra_seat_reason, ''))) > 0));

CREATE FUNCTION holds_seat(status enum_applicants_status) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT status IN ('admitted', 'attending', 'passed', 'notYetPassed', 'graduated', 'active', 'paused')
$$;

CREATE FUNCTION refuse_overfull_team() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE seats_of_team numeric; taken integer;
BEGIN
  IF NEW.team_id IS NULL OR NOT holds_seat(NEW.status) THEN RETURN NULL; END IF;
  IF TG_OP = 'UPDATE' AND OLD.team_id IS NOT DISTINCT FROM NEW.team_id AND holds_seat(OLD.status) THEN RETURN NULL; END IF;
  SELECT capacity + extra_seats INTO seats_of_team FROM teams WHERE id = NEW.team_id FOR NO KEY UPDATE;
  SELECT count(*) INTO taken FROM applicants WHERE team_id = NEW.team_id AND holds_seat(status);
  IF taken > seats_of_team THEN
    RAISE EXCEPTION 'team is full' USING ERRCODE = '23514', CONSTRAINT = 'applicants_team_full';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER applicants_team_full AFTER INSERT OR UPDATE OF status, team_id ON applicants
  FOR EACH ROW EXECUTE FUNCTION refuse_overfull_team();

CREATE FUNCTION refuse_shrunken_team() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE taken integer;
BEGIN
  IF NEW.capacity + NEW.extra_seats >= OLD.capacity + OLD.extra_seats THEN RETURN NULL; END IF;
  SELECT count(*) INTO taken FROM applicants WHERE team_id = NEW.id AND holds_seat(status);
  IF taken > NEW.capacity + NEW.extra_seats THEN
    RAISE EXCEPTION 'more are admitted' USING ERRCODE = '23514', CONSTRAINT = 'teams_capacity_taken';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER teams_capacity_taken AFTER UPDATE OF capacity, extra_seats ON teams
  FOR EACH ROW EXECUTE FUNCTION refuse_shrunken_team()`

const people = sql`
ALTER TABLE applicants ADD CONSTRAINT applicants_telephone_e164
  CHECK (telephone ~ '^\\+[1-9][0-9]{6,14}$');
CREATE UNIQUE INDEX applicants_one_living_telephone ON applicants (team_id, telephone) NULLS NOT DISTINCT
  WHERE telephone IS NOT NULL AND status NOT IN ('declined', 'withdrawn', 'droppedOut', 'left');
CREATE UNIQUE INDEX attendance_one_mark ON attendance (session_id, applicant_id);
CREATE SEQUENCE diploma_serial;
CREATE UNIQUE INDEX diplomas_one_valid ON diplomas (applicant_id) WHERE revoked_at IS NULL`

const course = sql`
CREATE UNIQUE INDEX teams_plan_module_once ON teams_plan (_parent_id, module_id);
ALTER TABLE sessions
  ADD CONSTRAINT sessions_end_after_start CHECK (ends_at > starts_at),
  ADD CONSTRAINT sessions_team_no_overlap EXCLUDE USING gist
    (team_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status <> 'cancelled');
CREATE UNIQUE INDEX sessions_module_once ON sessions (team_id, module_id)
  WHERE kind = 'regular' AND status <> 'cancelled' AND module_id IS NOT NULL`

/** An agreement carries its session's times, so that a teacher in two places is an overlap of ranges. */
const teachers = sql`
CREATE FUNCTION take_times_of_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT starts_at, ends_at INTO NEW.starts_at, NEW.ends_at
    FROM sessions WHERE id = NEW.session_id FOR NO KEY UPDATE;
  RETURN NEW;
END $$;
CREATE TRIGGER agreements_take_times BEFORE INSERT OR UPDATE ON agreements
  FOR EACH ROW EXECUTE FUNCTION take_times_of_session();

CREATE FUNCTION pass_times_to_agreements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE agreements SET updated_at = now() WHERE session_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER sessions_pass_times AFTER UPDATE OF starts_at, ends_at ON sessions
  FOR EACH ROW WHEN (OLD.starts_at IS DISTINCT FROM NEW.starts_at OR OLD.ends_at IS DISTINCT FROM NEW.ends_at)
  EXECUTE FUNCTION pass_times_to_agreements();

ALTER TABLE agreements ADD CONSTRAINT agreements_teacher_no_overlap EXCLUDE USING gist
  (teacher_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status IN ('asked', 'confirmed'))`

const money = sql`
ALTER TABLE grants
  ADD CONSTRAINT grants_granted_oere CHECK (granted > 0 AND granted = trunc(granted)),
  ADD CONSTRAINT grants_applied_oere CHECK (applied > 0 AND applied = trunc(applied));
ALTER TABLE budget_lines
  ADD CONSTRAINT budget_lines_planned_oere CHECK (planned >= 0 AND planned = trunc(planned)),
  ADD CONSTRAINT budget_lines_reallocated_oere CHECK (reallocated = trunc(reallocated));
ALTER TABLE expenses
  ADD CONSTRAINT expenses_amount_oere CHECK (amount > 0 AND amount = trunc(amount)),
  ADD CONSTRAINT expenses_four_eyes CHECK (approved_by <> submitted_by),
  ADD CONSTRAINT expenses_approved_by_someone CHECK (
    status NOT IN ('approved', 'paid', 'reported') OR (approved_by IS NOT NULL AND submitted_by IS NOT NULL));
CREATE UNIQUE INDEX expenses_voucher_once ON expenses (grant_id, voucher_number);
CREATE UNIQUE INDEX expenses_voided_once ON expenses (voids_id) WHERE voids_id IS NOT NULL;

CREATE FUNCTION number_voucher() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER expenses_voucher BEFORE INSERT OR UPDATE ON expenses
  FOR EACH ROW EXECUTE FUNCTION number_voucher();

CREATE FUNCTION keep_voucher_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() = 1 THEN NEW.voucher_count := OLD.voucher_count; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER grants_keep_voucher_count BEFORE UPDATE ON grants
  FOR EACH ROW EXECUTE FUNCTION keep_voucher_count();

CREATE FUNCTION refuse_lost_voucher() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.voucher_number IS NOT NULL THEN
    RAISE EXCEPTION 'numbered' USING ERRCODE = '23514', CONSTRAINT = 'expenses_numbered_stay';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER expenses_numbered_stay BEFORE DELETE ON expenses
  FOR EACH ROW EXECUTE FUNCTION refuse_lost_voucher()`

const publishing = sql`
CREATE UNIQUE INDEX publications_once ON publications (story_id, channel)`

const audit = sql`
CREATE FUNCTION refuse_rewritten_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'append-only' USING ERRCODE = '23514', CONSTRAINT = 'audit_events_append_only';
END $$;
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE ON audit_events
  FOR EACH ROW EXECUTE FUNCTION refuse_rewritten_audit();
CREATE TRIGGER audit_events_no_truncate BEFORE TRUNCATE ON audit_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewritten_audit()`

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TRIGGER audit_events_no_truncate ON audit_events;
DROP FUNCTION refuse_rewritten_audit CASCADE;
DROP SEQUENCE diploma_serial;
DROP INDEX publications_once, expenses_voided_once, expenses_voucher_once, sessions_module_once,
  teams_plan_module_once, diplomas_one_valid, attendance_one_mark, applicants_one_living_telephone;
DROP FUNCTION refuse_lost_voucher CASCADE;
DROP FUNCTION keep_voucher_count CASCADE;
DROP FUNCTION number_voucher CASCADE;
DROP FUNCTION pass_times_to_agreements CASCADE;
DROP FUNCTION take_times_of_session CASCADE;
DROP FUNCTION refuse_shrunken_team CASCADE;
DROP FUNCTION refuse_overfull_team CASCADE;
DROP FUNCTION holds_seat;
ALTER TABLE expenses DROP CONSTRAINT expenses_amount_oere, DROP CONSTRAINT expenses_four_eyes,
  DROP CONSTRAINT expenses_approved_by_someone;
ALTER TABLE budget_lines DROP CONSTRAINT budget_lines_planned_oere, DROP CONSTRAINT budget_lines_reallocated_oere;
ALTER TABLE grants DROP CONSTRAINT grants_granted_oere, DROP CONSTRAINT grants_applied_oere;
ALTER TABLE agreements DROP CONSTRAINT agreements_teacher_no_overlap;
ALTER TABLE sessions DROP CONSTRAINT sessions_team_no_overlap, DROP CONSTRAINT sessions_end_after_start;
ALTER TABLE applicants DROP CONSTRAINT applicants_telephone_e164;
ALTER TABLE teams DROP CONSTRAINT teams_capacity_whole, DROP CONSTRAINT teams_minimum_fits,
  DROP CONSTRAINT teams_extra_seat_reason`)
}
