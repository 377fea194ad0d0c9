import type { PayloadRequest } from 'payload'
import { enrolledStatuses } from '@/domain/applicants'
import type { Applicant } from '@/generated/payload-types'
import { courseOf, type Course } from '@/hooks/course'
import { idOf } from '@/hooks/relation'
import { standingsOf, type Standing } from './standing'

/** One woman on her way to passing, what she needs, and of how many. */
export type WomanStanding = Standing & Readonly<{ id: string; name: string; minimum: number }>

/**
 * Everyone enrolled in the team, those who need something first, as this person may read them.
 */
export async function teamStandings(
  req: PayloadRequest,
  team: string,
  now: Date,
): Promise<readonly WomanStanding[]> {
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: { team: { equals: team }, status: { in: [...enrolledStatuses] } },
    sort: 'name',
    select: { name: true, contractSignedOn: true, confidentialitySignedOn: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const women = await withStanding(docs, { team, course: await courseOf(req, team), now }, req)
  return women.toSorted((a, b) => urgency(a) - urgency(b))
}

/** How this one woman stands; null while she is in no team that is taught. */
export async function standingOf(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<WomanStanding | null> {
  const woman = await req.payload.findByID({
    collection: 'applicants',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const team = idOf(woman?.team)
  if (!woman || team === null || !enrolledStatuses.some((one) => one === woman.status)) return null
  const [hers] = await withStanding([woman], { team, course: await courseOf(req, team), now }, req)
  return hers ?? null
}

type Women = readonly Pick<
  Applicant,
  'id' | 'name' | 'contractSignedOn' | 'confidentialitySignedOn'
>[]

async function withStanding(
  women: Women,
  about: Readonly<{ team: string; course: Course; now: Date }>,
  req: PayloadRequest,
): Promise<readonly WomanStanding[]> {
  const standings = await standingsOf(req, { ...about, women })
  const minimum = about.course.rule.minimumAttended
  return women.flatMap(({ id, name }) => {
    const standing = standings.get(id)
    return standing === undefined ? [] : [{ ...standing, id, name, minimum }]
  })
}

const order = ['outOfReach', 'atRisk', 'onTrack', 'passes']
const urgency = ({ meter, advice }: Standing) =>
  order.indexOf(meter.standing) - (advice === '' ? 0 : 0.5)
