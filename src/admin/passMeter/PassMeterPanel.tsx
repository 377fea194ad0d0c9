import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { enrolledStatuses } from '@/domain/applicants'
import { standingOf } from '@/rollCall/teamStandings'
import { languageOf } from '../language'
import { MeterLine } from './MeterLine'

type Shown = Pick<UIFieldServerProps, 'data' | 'id' | 'req'>

/** On her own record: how far she is from passing. */
export async function PassMeterPanel({ req, data, id }: Shown) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  // Most are in no team that is taught, which the form knows without asking.
  if (!data['team'] || !enrolledStatuses.some((one) => one === data['status'])) return null
  const hers = await standingOf(req, id, new Date())
  return hers === null ? null : <MeterLine {...hers} language={languageOf(req.i18n)} />
}
