import { rows } from './doors'

/** What no line of the grant has yet, so that they add up. */
export async function leftOf(grant: unknown): Promise<number> {
  const [row] = await rows(
    `SELECT granted - coalesce((SELECT sum(planned) FROM budget_lines WHERE grant_id = $1), 0) AS rest
      FROM grants WHERE id = $1`,
    [grant],
  )
  return Number(row?.['rest'])
}
