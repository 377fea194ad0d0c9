import type { PayloadRequest } from 'payload'
import { passResult, type PassResult } from '@/domain/passing'
import type { Applicant } from '@/generated/payload-types'
import { idOf } from './relation'

/** Whether she meets her team's rule, from the marks as they stand now. */
export async function passesRule(
  req: PayloadRequest,
  applicant: Partial<Applicant>,
  id: string,
): Promise<boolean> {
  return (await resultOf(req, applicant, id))?.passes === true
}

/** How far she has come by her team's rule; null without a team. */
export async function resultOf(
  req: PayloadRequest,
  applicant: Partial<Applicant>,
  id: string,
): Promise<PassResult | null> {
  const teamId = idOf(applicant.team)
  if (teamId === null) return null
  const { payload } = req
  const team = await payload.findByID({ collection: 'teams', id: teamId, depth: 0, req })
  const sessions = await payload.find({
    collection: 'sessions',
    where: { team: { equals: teamId }, status: { in: ['held', 'locked'] } },
    depth: 0,
    pagination: false,
    req,
  })
  const marks = await payload.find({
    collection: 'attendance',
    where: {
      applicant: { equals: id },
      session: { in: sessions.docs.map((session) => session.id) },
    },
    depth: 0,
    pagination: false,
    req,
  })
  const moduleOf = new Map(sessions.docs.map((session) => [session.id, idOf(session.module)]))
  return passResult({
    rule: { minimumAttended: team.minimumAttended, maximumCaughtUp: team.maximumCaughtUp },
    modules: (team.plan ?? []).flatMap(({ module, mandatory }) => {
      const moduleId = idOf(module)
      return moduleId === null ? [] : [{ id: moduleId, mandatory: mandatory === true }]
    }),
    marks: marks.docs.flatMap(({ session, status }) => {
      const moduleId = moduleOf.get(idOf(session) ?? '')
      return moduleId ? [{ module: moduleId, mark: status }] : []
    }),
    heldModules: sessions.docs.flatMap(({ kind, module }) => {
      const moduleId = idOf(module)
      return kind === 'regular' && moduleId !== null ? [moduleId] : []
    }),
    contractSigned: Boolean(applicant.contractSignedOn),
    confidentialitySigned: Boolean(applicant.confidentialitySignedOn),
  })
}
