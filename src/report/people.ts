import type { PayloadRequest } from 'payload'
import type { ApplicantStatus } from '@/domain/choices/people'
import { applicantStatuses } from '@/domain/choices/people'
import { seatStatuses } from '@/domain/applicants'
import type { FunderInput } from '@/domain/report'
import type { Team } from '@/generated/payload-types'

const interviewed: readonly ApplicantStatus[] = applicantStatuses.filter(
  (status) => !['interested', 'applied', 'interviewPlanned', 'withdrawn'].includes(status),
)

type People = Pick<FunderInput, 'recruitment' | 'team'> &
  Readonly<{
    /** Ids of the women who hold a seat. */
    women: readonly string[]
  }>

/** Counts of women, never one of them. */
export async function gatherPeople(team: Team, req: PayloadRequest): Promise<People> {
  const { payload } = req
  const women = await payload.find({
    collection: 'applicants',
    where: { team: { equals: team.id } },
    select: { status: true, languages: true, passOverriddenBy: true, interviewAt: true },
    depth: 0,
    pagination: false,
    req,
  })
  const diplomas = await payload.count({
    collection: 'diplomas',
    where: { team: { equals: team.id }, revokedAt: { exists: false } },
    req,
  })
  const inTeam = women.docs.filter(({ status }) => seatStatuses.some((seat) => seat === status))
  return {
    women: inTeam.map(({ id }) => id),
    recruitment: {
      applications: women.docs.filter(({ status }) => status !== 'interested').length,
      interviews: women.docs.filter(({ status }) => interviewed.includes(status)).length,
    },
    team: {
      seats: team.capacity + team.extraSeats,
      byStatus: applicantStatuses.map((key) => ({
        key,
        count: women.docs.filter(({ status }) => status === key).length,
      })),
      passedByOverride: inTeam.filter(({ passOverriddenBy }) => Boolean(passOverriddenBy)).length,
      diplomas: diplomas.totalDocs,
      languages: inTeam.flatMap(({ languages }) => languages ?? []),
    },
  }
}
