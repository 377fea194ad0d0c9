import type { PayloadRequest } from 'payload'
import type { Area, Availability, SpokenLanguage } from '@/domain/choices/people'
import type { Locale } from '@/domain/locales'
import type { SignUpSource } from '@/domain/signUp'
import type { Applicant } from '@/generated/payload-types'

export type Answers = Readonly<{
  name: string
  telephone: string | null
  reachThrough: boolean
  email: string | null
  languages: readonly SpokenLanguage[]
  interpreter: boolean
  area: Area
  availability: readonly Availability[]
  note: string | null
  source: SignUpSource
  locale: Locale
}>

/**
 * Puts down a woman whose answers were kept aside, on the team that is recruiting, once staff believe
 * them: by every rule and hook, since what was stored may be older than they are. It is the record
 * that her sign-up would have made by itself (`src/database/storeSignUp.ts`); a test compares the two.
 */
export async function newApplicant(answers: Answers, req: PayloadRequest): Promise<Applicant> {
  const { payload } = req
  const { languages, availability, ...rest } = answers
  const teams = await payload.find({
    collection: 'teams',
    where: { status: { equals: 'recruiting' } },
    sort: '-createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const team = teams.docs[0]
  return payload.create({
    collection: 'applicants',
    data: {
      ...rest,
      languages: [...languages],
      availability: [...availability],
      status: 'applied',
      ...(team ? { team: team.id } : {}),
    },
    depth: 0,
    req,
  })
}
