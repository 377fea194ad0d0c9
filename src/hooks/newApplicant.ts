import type { PayloadRequest } from 'payload'
import type { CameFrom } from '@/database/posterCounts'
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
  /** The poster or meeting that led her to the form, if one did. */
  cameFrom?: CameFrom | null
}>

/** Puts down a woman who signed up, on the team that is recruiting. */
export async function newApplicant(answers: Answers, req: PayloadRequest): Promise<Applicant> {
  const { payload } = req
  const { languages, availability, cameFrom, ...rest } = answers
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
      ...(cameFrom ? { posterCode: cameFrom.code } : {}),
      ...(cameFrom && rest.source === 'form' ? { source: cameFrom.source } : {}),
      status: 'applied',
      ...(team ? { team: team.id } : {}),
    },
    depth: 0,
    req,
  })
}
