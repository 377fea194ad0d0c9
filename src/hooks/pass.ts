import type { PayloadRequest } from 'payload'
import { refuseLateJoin } from '@/domain/joining'
import type { PassMeter } from '@/domain/passMeter'
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
  return (await meterOf(req, applicant, id))?.passes === true
}

/** How far she has come by her team's rule; null without a team. */
export async function meterOf(
  req: PayloadRequest,
  applicant: Partial<Applicant>,
  id: string,
): Promise<PassMeter | null> {
  const team = idOf(applicant.team)
  if (team === null) return null
  const { contractSignedOn, confidentialitySignedOn } = applicant
  const woman = { id, contractSignedOn, confidentialitySignedOn }
  const meters = await metersOf(req, await courseOf(req, team), [woman])
  return meters.get(id) ?? null
}

/** What speaks against joining the team as late as now. */
export async function lateJoin(req: PayloadRequest, team: string | null): Promise<Problem[]> {
  if (team === null) return []
  // Of a team that does not exist PostgreSQL speaks.
  const { totalDocs } = await req.payload.count({
    collection: 'teams',
    where: { id: { equals: team } },
    req,
  })
  return totalDocs === 0 ? [] : refuseLateJoin(await courseOf(req, team))
}
