import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { languageOf } from '../language'
import { AttendanceMarks } from './AttendanceMarks'
import { enrolledAt } from './enrolledAt'

/** Who came, on the evening's own page. Only for those who may see a woman's name. */
export async function AttendancePanel({ req, data, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const status: unknown = data['status']
  const rows = await enrolledAt(id, req)
  return (
    <AttendanceMarks
      session={id}
      rows={rows}
      isLocked={status === 'locked'}
      isCancelled={status === 'cancelled'}
      language={languageOf(req.i18n)}
    />
  )
}
