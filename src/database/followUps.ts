import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { FollowUpAnswer, FollowUpMark } from '@/domain/choices/people'
import { transactionOf } from './lock'

type Answer = Readonly<{
  applicant: string
  team: string
  mark: FollowUpMark
  answer: FollowUpAnswer
  /** Takes one away instead. */
  undo: boolean
}>

/**
 * Notes that she was asked and counts the answer, in one go: false where she had been asked already
 * (or, when undoing, had not). All answers of a team at a mark stand in one row without a time, so
 * that not even PostgreSQL's own notes of who wrote what last tell which of them was hers.
 * @throws Error outside a transaction
 */
export async function countAnswer(
  { applicant, team, mark, answer, undo }: Answer,
  req: PayloadRequest,
): Promise<boolean> {
  const database = await transactionOf(req)
  if (database === undefined) throw new Error('No transaction is open')
  const asked = sql.identifier(askedColumn[mark])
  const counter = sql.identifier(answerColumn[answer])
  const noted = await database.execute(sql`
    UPDATE applicants SET ${asked} = ${!undo}
    WHERE id = record_id(${applicant}) AND ${asked} IS DISTINCT FROM ${!undo} RETURNING 1`)
  if (noted.rows.length === 0) return false
  if (undo) {
    const taken = await database.execute(sql`
      UPDATE follow_ups SET ${counter} = ${counter} - 1
      WHERE team_id = record_id(${team}) AND mark::text = ${mark} AND ${counter} > 0 RETURNING 1`)
    return taken.rows.length > 0
  }
  await database.execute(sql`
    INSERT INTO follow_ups (id, team_id, mark, ${counter})
    VALUES (gen_random_uuid(), ${team}, ${mark}::enum_follow_ups_mark, 1)
    ON CONFLICT (team_id, mark) DO UPDATE SET ${counter} = follow_ups.${counter} + 1`)
  return true
}

const askedColumn = {
  '0': 'asked_at_end',
  '6': 'asked_after6',
  '12': 'asked_after12',
} as const satisfies Record<FollowUpMark, string>

const answerColumn = {
  work: 'work',
  education: 'education',
  voluntary: 'voluntary',
  neither: 'neither',
  notReached: 'not_reached',
} as const satisfies Record<FollowUpAnswer, string>
