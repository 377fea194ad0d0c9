import { z } from 'zod'
import type { AttendanceMark } from '@/domain/choices/people'
import type { AdminLanguage } from '../language'
import { send } from '../request'
import type { EnrolledRow } from './enrolledAt'

/** The row as it stands afterwards, or what the server said against it. */
type Marked = EnrolledRow | Readonly<{ sentences: readonly string[] }>

export async function writeMark({
  session,
  row,
  status,
  reason,
  language,
}: Readonly<{
  session: string
  row: EnrolledRow
  status: AttendanceMark
  /** Why it is corrected after the lock; empty before. */
  reason: string
  language: AdminLanguage
}>): Promise<Marked> {
  const because = reason.trim() === '' ? {} : { correctionReason: reason.trim() }
  const answer =
    row.mark === null
      ? await send(
          'POST',
          '/api/attendance?depth=0',
          { session, applicant: row.applicant, status, ...because },
          language,
        )
      : await send(
          'PATCH',
          `/api/attendance/${row.mark.id}?depth=0`,
          { status, ...because },
          language,
        )
  if (!answer.ok) return answer
  const saved = savedRow.safeParse(answer.body)
  return saved.success ? { ...row, mark: { id: saved.data.doc.id, status } } : { sentences: [] }
}

/** Takes the mark away: she is again one who has not been asked after. */
export async function removeMark(row: EnrolledRow, language: AdminLanguage): Promise<Marked> {
  if (row.mark === null) return row
  const answer = await send('DELETE', `/api/attendance/${row.mark.id}?depth=0`, {}, language)
  return answer.ok ? { ...row, mark: null } : answer
}

const savedRow = z.object({ doc: z.object({ id: z.string() }) })
