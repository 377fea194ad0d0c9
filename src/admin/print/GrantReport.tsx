import type { UIFieldServerProps } from 'payload'
import { isFunderOrProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { languageOf } from '../language'
import { ReportFiles } from './ReportFiles'

/** A grant is reported on once it has a team. */
export function GrantReport({ req, id, data }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isFunderOrProgrammeStaff(viewerOf(req.user))) return null
  return data['team'] ? <ReportFiles grant={id} language={languageOf(req.i18n)} /> : null
}
