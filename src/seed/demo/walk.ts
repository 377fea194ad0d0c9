import type { RequiredDataFromCollectionSlug } from 'payload'
import type { ApplicantStatus } from '@/domain/choices/people'
import type { Applicant } from '@/generated/payload-types'
import { storedDay } from '../seeding'
import type { Seeding } from '../seeding'
import type { Clock } from './clock'
import type { Woman } from './women'

/** Steps that an applicant takes one by one, as staff would let her; none is jumped over. */
export type Way = readonly [first: ApplicantStatus, ...then: ApplicantStatus[]]

export const wayToAdmission = ['applied', 'interviewPlanned', 'interviewed', 'admitted'] as const

type Walk = {
  readonly woman: Woman
  readonly team: string | null
  readonly way: Way
  readonly clock: Clock
  /** Days from now of her interview; below 0 is in the past. */
  readonly interview?: number
}

/** Enters a woman and lets her take her steps. Answers her record's id. */
export async function walk(
  coordinator: Seeding,
  { woman, team, way, clock, interview = -20 }: Walk,
): Promise<string> {
  const { payload, req } = coordinator
  const [first, ...then] = way
  const data: RequiredDataFromCollectionSlug<'applicants'> = { ...woman, team, status: first }
  const { id } = await payload.create({ collection: 'applicants', data, depth: 0, req })
  for (const status of then) {
    const beside = whatItNeeds(status, clock, interview)
    await step(coordinator, id, { ...beside, status })
  }
  return id
}

export async function step(
  { payload, req }: Seeding,
  id: string,
  data: Partial<Applicant>,
): Promise<void> {
  await payload.update({ collection: 'applicants', id, data, depth: 0, req })
}

/** What the rules want beside a status. */
function whatItNeeds(status: ApplicantStatus, clock: Clock, interview: number): Partial<Applicant> {
  const signed = storedDay(clock.day(interview + 7))
  const beside: Partial<Record<ApplicantStatus, Partial<Applicant>>> = {
    interviewPlanned: {
      interviewAt: clock.at(interview, '13:30'),
      interviewPlace: 'Demo-beboerkontoret',
    },
    interviewed: { interviewNote: 'Demo: har tid om aftenen og kender mange i sit boligområde.' },
    admitted: {
      contractSignedOn: signed,
      confidentialitySignedOn: signed,
      statusReason: 'Demo: kan alle aftener og har lyst.',
    },
    waiting: { waitingOrder: 1, statusReason: 'Demo: holdet er fuldt.' },
    offered: { offerExpiresAt: clock.at(5, '12:00') },
    declined: { statusReason: 'Demo: det passer ikke med hendes arbejdstid.' },
  }
  return beside[status] ?? {}
}
