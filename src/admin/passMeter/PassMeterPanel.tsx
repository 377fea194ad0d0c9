import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { standingOf } from '@/rollCall/teamStandings'
import { languageOf } from '../language'
import { MeterLine } from './MeterLine'

/** On her own record: how far she is from passing. */
export async function PassMeterPanel({ req, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const hers = await standingOf(req, id, new Date())
  return hers === null ? null : <MeterLine {...hers} language={languageOf(req.i18n)} />
}
