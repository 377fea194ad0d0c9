import { canary } from '../access/canaries'
import { rows } from '../support/doors'

/** What stands in the second world wherever the canary stands in the first: longer, and sorted otherwise. */
export const other = 'en ganske anden fugl med lange ben'

/**
 * Makes the second world of the first: the same records, in which everything that outsiders may not
 * read has another value. Only the audit log, which nobody can change, stays as it is.
 * @returns in how many columns something is another
 */
export async function changeWorlds(): Promise<number> {
  const columns = await rows(
    `SELECT table_name, column_name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'audit_events'
        AND data_type IN ('character varying', 'text')`,
  )
  let changed = 0
  for (const { table_name: table, column_name: column } of columns) {
    const found = await pastTheRules(
      `UPDATE "${String(table)}" SET "${String(column)}" = replace("${String(column)}", '${canary}', '${other}')
        WHERE "${String(column)}" LIKE '%${canary}%'`,
    )
    if (found > 0) changed += 1
  }
  for (const statement of statements)
    if ((await pastTheRules(statement)) > 0) changed += statement.split(' = ').length - 1
  return changed
}

/** What is no text with the canary in it: each value another one of its kind. */
const statements = [
  `UPDATE applicants SET telephone = overlay(telephone placing '+459' from 1 for 4),
     email = 'anden-' || coalesce(email, 'x@example.org'), reach_through = NOT coalesce(reach_through, false),
     interpreter = NOT coalesce(interpreter, false), interview_at = now() - interval '400 days',
     waiting_order = 77, poster_code = 'ZZZZ', locale = 'so'`,
  `UPDATE call_backs SET telephone = '+4520000099', language = 'ur', status_changed_at = now() - interval '9 days'`,
  `UPDATE messages SET recipient = '+4520000098', language = 'fa', attempts = 3`,
  `UPDATE teachers SET telephone = '+4520000097', email = 'anden-laerer@example.org', usual_fee = 4711, kind = 'practitioner'`,
  `UPDATE consents SET method = 'paper', language = 'tr', for_child = false, given_at = given_at - interval '3 days'`,
  `UPDATE attendance SET walk_in = NOT coalesce(walk_in, false), previous_status = 'late'`,
  `UPDATE receipts SET filesize = 4711, width = 47, height = 11`,
  `UPDATE users SET name = 'En anden' WHERE role <> 'municipality'`,
]

/** Without triggers: another world has its own past. @returns how many rows it changed */
async function pastTheRules(statement: string): Promise<number> {
  const table = /UPDATE "?(\w+)/.exec(statement)?.[1] ?? ''
  const [{ count } = {}] = await rows(`SELECT count(*)::int AS count FROM "${table}"`)
  if (count === 0) return 0
  await rows(`BEGIN; SET LOCAL session_replication_role = replica; ${statement}; COMMIT`)
  return Number(count)
}
