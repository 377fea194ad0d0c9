import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What must hold of a budget even with two requests at once: its lines never give out more than is
 * granted, and add up from the first voucher on; money moves between them by a granted reallocation
 * alone, once; and what is handed in stays. Every constraint has its sentence in
 * `src/database/constraints.ts`.
 *
 * All triggers run after the change: Payload changes a row with lists by INSERT … ON CONFLICT, which
 * would run what stands before an INSERT as well.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
ALTER TABLE reallocations
  ADD CONSTRAINT reallocations_amount_oere CHECK (amount > 0 AND amount = trunc(amount)),
  ADD CONSTRAINT reallocations_two_lines CHECK (from_line_id <> to_line_id),
  ADD CONSTRAINT reallocations_answer_day CHECK (status = 'asked' OR answered_on IS NOT NULL),
  DROP CONSTRAINT reallocations_grant_id_grants_id_fk,
  DROP CONSTRAINT reallocations_from_line_id_budget_lines_id_fk,
  DROP CONSTRAINT reallocations_to_line_id_budget_lines_id_fk,
  ADD CONSTRAINT reallocations_grant_id_grants_id_fk
    FOREIGN KEY (grant_id) REFERENCES grants(id) ON DELETE RESTRICT,
  ADD CONSTRAINT reallocations_from_line_id_budget_lines_id_fk
    FOREIGN KEY (from_line_id) REFERENCES budget_lines(id) ON DELETE RESTRICT,
  ADD CONSTRAINT reallocations_to_line_id_budget_lines_id_fk
    FOREIGN KEY (to_line_id) REFERENCES budget_lines(id) ON DELETE RESTRICT;

CREATE FUNCTION refuse_as(broken text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken;
END $$;

CREATE FUNCTION judge_budget(of_grant uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE held record; total numeric;
BEGIN
  SELECT granted, voucher_count INTO held FROM grants WHERE id = of_grant FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT coalesce(sum(planned), 0) INTO total FROM budget_lines WHERE grant_id = of_grant;
  IF total > held.granted OR (held.voucher_count > 0 AND total <> held.granted) THEN
    PERFORM refuse_as('budget_lines_add_up');
  END IF;
END $$;

CREATE FUNCTION judge_open_account(of_grant uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE closed timestamptz;
BEGIN
  SELECT handed_in_on INTO closed FROM grants WHERE id = of_grant FOR SHARE;
  IF closed IS NOT NULL THEN PERFORM refuse_as('grants_handed_in'); END IF;
END $$;

CREATE FUNCTION judge_budget_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM judge_open_account(OLD.grant_id);
    IF TG_OP = 'DELETE' OR OLD.grant_id <> NEW.grant_id THEN PERFORM judge_budget(OLD.grant_id); END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN NULL; END IF;
  PERFORM judge_open_account(NEW.grant_id);
  IF TG_OP = 'INSERT' THEN
    IF NEW.reallocated <> 0 THEN PERFORM refuse_as('budget_lines_moved_by_answer'); END IF;
    PERFORM judge_budget(NEW.grant_id);
  ELSE
    IF NEW.reallocated <> OLD.reallocated AND pg_trigger_depth() = 1 THEN
      PERFORM refuse_as('budget_lines_moved_by_answer');
    END IF;
    IF NEW.planned <> OLD.planned OR NEW.grant_id <> OLD.grant_id THEN
      PERFORM judge_budget(NEW.grant_id);
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER budget_lines_judged AFTER INSERT OR UPDATE OR DELETE ON budget_lines
  FOR EACH ROW EXECUTE FUNCTION judge_budget_line();

CREATE FUNCTION judge_grant() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE kept text[] := ARRAY['granted', 'applied', 'co_funding', 'period_from', 'period_to',
  'handed_in_on', 'voucher_count'];
BEGIN
  IF OLD.handed_in_on IS NOT NULL AND EXISTS (SELECT 1 FROM unnest(kept) AS name
    WHERE to_jsonb(NEW) -> name IS DISTINCT FROM to_jsonb(OLD) -> name) THEN
    PERFORM refuse_as('grants_handed_in');
  END IF;
  IF NEW.granted <> OLD.granted OR NEW.voucher_count <> OLD.voucher_count THEN
    PERFORM judge_budget(NEW.id);
  END IF;
  IF OLD.handed_in_on IS NULL AND NEW.handed_in_on IS NOT NULL AND (
    EXISTS (SELECT 1 FROM reallocations WHERE grant_id = NEW.id AND status = 'asked')
    OR EXISTS (SELECT 1 FROM expenses WHERE grant_id = NEW.id
      AND (status IN ('submitted', 'returned', 'paid') OR (status = 'approved' AND voids_id IS NULL)))
  ) THEN PERFORM refuse_as('grants_settled_first'); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER grants_judged AFTER UPDATE ON grants
  FOR EACH ROW EXECUTE FUNCTION judge_grant();

CREATE FUNCTION move_between_lines() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE same text[] := ARRAY['updated_at'];
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.status <> 'asked' AND
    (TG_OP = 'DELETE' OR to_jsonb(NEW) - same <> to_jsonb(OLD) - same) THEN
    PERFORM refuse_as('reallocations_answered_stay');
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN NULL; END IF;
  PERFORM 1 FROM grants WHERE id = NEW.grant_id FOR NO KEY UPDATE;
  PERFORM judge_open_account(NEW.grant_id);
  IF EXISTS (SELECT 1 FROM budget_lines WHERE id IN (NEW.from_line_id, NEW.to_line_id)
    AND grant_id <> NEW.grant_id) THEN PERFORM refuse_as('reallocations_own_lines'); END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'asked' THEN PERFORM refuse_as('reallocations_asked_first'); END IF;
    RETURN NULL;
  END IF;
  IF OLD.status = 'asked' AND NEW.status = 'granted' THEN
    UPDATE budget_lines SET reallocated = reallocated - NEW.amount
      WHERE id = NEW.from_line_id AND planned + reallocated >= NEW.amount;
    IF NOT FOUND THEN PERFORM refuse_as('reallocations_within_line'); END IF;
    UPDATE budget_lines SET reallocated = reallocated + NEW.amount WHERE id = NEW.to_line_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER reallocations_moved AFTER INSERT OR UPDATE OR DELETE ON reallocations
  FOR EACH ROW EXECUTE FUNCTION move_between_lines();

CREATE FUNCTION judge_expense_of_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND forgetting_before() IS NOT NULL THEN RETURN NULL; END IF;
  IF TG_OP <> 'INSERT' THEN PERFORM judge_open_account(OLD.grant_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM judge_open_account(NEW.grant_id); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER expenses_of_account AFTER INSERT OR UPDATE OR DELETE ON expenses
  FOR EACH ROW EXECUTE FUNCTION judge_expense_of_account();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP FUNCTION judge_expense_of_account CASCADE;
DROP FUNCTION move_between_lines CASCADE;
DROP FUNCTION judge_grant CASCADE;
DROP FUNCTION judge_budget_line CASCADE;
DROP FUNCTION judge_open_account;
DROP FUNCTION judge_budget;
DROP FUNCTION refuse_as;
ALTER TABLE reallocations DROP CONSTRAINT reallocations_amount_oere,
  DROP CONSTRAINT reallocations_two_lines, DROP CONSTRAINT reallocations_answer_day;`)
}
