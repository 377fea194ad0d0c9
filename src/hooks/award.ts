import type { PayloadRequest } from 'payload'
import type { Applicant } from '@/generated/payload-types'
import { idOf } from './relation'

/** Makes the diploma record of a woman who graduates, unless she holds a valid one. */
export async function awardDiploma(req: PayloadRequest, applicant: Applicant): Promise<void> {
  const team = idOf(applicant.team)
  if (team === null || !applicant.diplomaName) return
  const valid = await req.payload.count({
    collection: 'diplomas',
    where: { applicant: { equals: applicant.id }, revokedAt: { exists: false } },
    req,
  })
  if (valid.totalDocs > 0) return
  await req.payload.create({
    collection: 'diplomas',
    data: {
      applicant: applicant.id,
      team,
      name: applicant.diplomaName,
      awardedOn: new Date().toISOString(),
    },
    req,
    depth: 0,
  })
}
