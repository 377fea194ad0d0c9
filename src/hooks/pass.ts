import type { PayloadRequest } from 'payload'
import { refuseLateJoin } from '@/domain/joining'
import type { Problem } from '@/domain/problem'
import type { Applicant } from '@/generated/payload-types'
import { courseOf, metersOf } from './course'
import { idOf } from './relation'

/** Whether she meets her team's rule, from the marks as they stand now. */
export async function passesRule(
  req: PayloadRequest,
  applicant: Partial<Applicant>,
  id: string,
): Promise<boolean> {
  const team = idOf(applicant.team)
  if (team === null) return false
  const { contractSignedOn, confidentialitySignedOn } = applicant
  const woman = { id, contractSignedOn, confidentialitySignedOn }
  const meters = await metersOf(req, await courseOf(req, team), [woman])
  return meters.get(id)?.passes === true
}

/** What speaks against joining the team as late as now. */
export async function lateJoin(req: PayloadRequest, team: string | null): Promise<Problem[]> {
  return team === null ? [] : refuseLateJoin(await courseOf(req, team))
}
