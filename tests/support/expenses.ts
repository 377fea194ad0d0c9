import { rows } from './doors'
import { make, step } from './factories'

/** A grant of 45,000 kr. with two lines and that many expenses of every status and any amount. */
export async function grantWith(count: number): Promise<string> {
  const grant = await make('grants', { title: 'Prøvetilskud Æble' })
  const guests = { grant, title: 'Honorar', planned: 1_350_000, order: 1 }
  const other = { grant, title: 'Øvrigt', planned: 3_150_000, order: 2 }
  const lines = [await make('budget-lines', guests), await make('budget-lines', other)]
  const [fromLine, toLine] = lines
  const moved = await make('reallocations', { grant, fromLine, toLine, amount: 25_050 })
  await step('reallocations', moved, { status: 'granted' })
  const statuses = ['draft', 'submitted', 'rejected', 'approved', 'paid', 'reported', 'voided']
  await rows(
    `INSERT INTO expenses (grant_id, budget_line_id, spent_on, amount, payee_kind, payee_name, purpose,
        status, submitted_by, approved_by, paid_on)
      SELECT $1, ($2::uuid[])[1 + floor(random() * 2)], '2018-09-05', 1 + floor(random() * 999999),
        'shop', 'Prøvebutikken', 'Kaffe ' || number, status::enum_expenses_status, 'a', 'b',
        CASE WHEN random() < 0.5 THEN '2018-10-01'::timestamptz END
      FROM generate_series(1, $3) AS number,
        LATERAL (SELECT ($4::text[])[1 + (number % cardinality($4::text[]))] AS status) AS of`,
    [grant, lines, count, statuses],
  )
  await rows(
    `INSERT INTO expenses (grant_id, budget_line_id, spent_on, amount, payee_kind, purpose, status,
        submitted_by, approved_by, voids_id)
      SELECT grant_id, budget_line_id, spent_on, amount, payee_kind, 'Modpost', 'approved', 'a', 'b', id
      FROM expenses WHERE grant_id = $1 AND status = 'voided'`,
    [grant],
  )
  return grant
}

/** What PostgreSQL itself makes of a grant's expenses, in øre. */
export async function sumsOf(grant: string) {
  const [sums] = await rows(
    `SELECT coalesce(sum(signed) FILTER (WHERE status IN ('approved', 'paid', 'reported', 'voided')), 0)::int AS spent,
        coalesce(sum(signed) FILTER (WHERE status IN ('paid', 'reported')
          OR (status = 'voided' AND paid_on IS NOT NULL)), 0)::int AS paid,
        coalesce(sum(signed) FILTER (WHERE status = 'submitted'), 0)::int AS waiting,
        count(voucher_number)::int AS vouchers
      FROM (SELECT *, CASE WHEN voids_id IS NULL THEN amount ELSE -amount END AS signed
        FROM expenses WHERE grant_id = $1) AS all_of_it`,
    [grant],
  )
  const of = (key: string) => Number(sums?.[key])
  return { spent: of('spent'), paid: of('paid'), waiting: of('waiting'), vouchers: of('vouchers') }
}
