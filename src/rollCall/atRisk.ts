import type { PayloadRequest } from 'payload'
import { enrolledStatuses } from '@/domain/applicants'
import { coursesOf, metersIn, teamParts } from '@/hooks/course'
import { idOf } from '@/hooks/relation'
import { signedBy } from './standing'

/**
 * Ids of the women who will not pass unless somebody does something, of the teams that are being taught
 * as far as the asker sees these. The women are read past all access, as their number is told and
 * nobody is shown.
 */
export async function womenAtRisk(req: PayloadRequest): Promise<readonly string[]> {
  const { docs: teams } = await req.payload.find({
    collection: 'teams',
    where: { status: { in: ['recruiting', 'running'] } },
    select: teamParts,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: { team: { in: teams.map(({ id }) => id) }, status: { in: [...enrolledStatuses] } },
    sort: 'name',
    select: { team: true, contractSignedOn: true, confidentialitySignedOn: true },
    depth: 0,
    pagination: false,
    req,
  })
  if (docs.length === 0) return []
  const courses = [...(await coursesOf(req, teams))].map(([id, course]) => ({
    course,
    women: docs.filter(({ team }) => idOf(team) === id).map(signedBy),
  }))
  const meters = await metersIn(req, courses)
  return courses.flatMap(({ women }) =>
    women.flatMap(({ id }) => (meters.get(id)?.standing === 'atRisk' ? [id] : [])),
  )
}
