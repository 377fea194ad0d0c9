import type { PayloadRequest } from 'payload'
import { followUpMarks, type FollowUpMark } from '@/domain/choices/people'
import { askedField, dueMarks, type FollowUpCounts } from '@/domain/followUp'
import { noName } from '@/domain/noName'
import { copenhagenDate } from '@/domain/time'
import type { Applicant } from '@/generated/payload-types'
import { idOf } from '@/hooks/relation'

/** A graduate, and the marks at which it is time to ask her and nobody has. */
export type ToAsk = Readonly<{ id: string; name: string; marks: readonly FollowUpMark[] }>

/** The graduates of a team whose turn it is. With names: for programme staff alone. */
export async function toAsk(
  team: string,
  now: Date,
  req: PayloadRequest,
): Promise<readonly ToAsk[]> {
  const today = copenhagenDate(now)
  return (await graduatesOf(team, req))
    .map(({ her, awardedOn }) => ({
      id: her.id,
      name: her.name,
      marks: dueMarks(awardedOn, today).filter((mark) => her[askedField[mark]] !== true),
    }))
    .filter(({ marks }) => marks.length > 0)
}

type Graduate = Readonly<{ her: Applicant; awardedOn: string }>

/**
 * Who holds a valid diploma of the team, wherever she is now. Who is forgotten, or asked to be, is
 * nobody's to ask.
 */
async function graduatesOf(team: string, req: PayloadRequest): Promise<readonly Graduate[]> {
  const { payload } = req
  const all = { pagination: false, depth: 0, req } as const
  const diplomas = await payload.find({
    collection: 'diplomas',
    where: { team: { equals: team }, revokedAt: { exists: false } },
    select: { applicant: true, awardedOn: true },
    ...all,
  })
  const awarded = new Map(
    diplomas.docs.map(({ applicant, awardedOn }) => [
      idOf(applicant),
      copenhagenDate(new Date(awardedOn)),
    ]),
  )
  const women = await payload.find({
    collection: 'applicants',
    where: {
      id: { in: [...awarded.keys()] },
      name: { not_equals: noName },
      erasureAskedAt: { exists: false },
    },
    sort: 'name',
    ...all,
  })
  return women.docs.flatMap((her) => {
    const awardedOn = awarded.get(her.id)
    return awardedOn === undefined ? [] : [{ her, awardedOn }]
  })
}

/** What the answers of a team come to at a mark, and whether somebody is still to be asked. */
export type FollowUpMarkCounts = Readonly<{
  mark: FollowUpMark
  counts: FollowUpCounts
  isComplete: boolean
}>

export async function gatherFollowUp(
  team: string,
  req: PayloadRequest,
): Promise<readonly FollowUpMarkCounts[]> {
  const { docs } = await req.payload.find({
    collection: 'follow-ups',
    where: { team: { equals: team } },
    pagination: false,
    depth: 0,
    req,
  })
  const graduates = await graduatesOf(team, req)
  return followUpMarks.map((mark) => {
    const {
      work = 0,
      education = 0,
      voluntary = 0,
      neither = 0,
      notReached = 0,
    } = docs.find((one) => one.mark === mark) ?? {}
    return {
      mark,
      counts: { work, education, voluntary, neither, notReached },
      // Whose turn comes later would be the difference between this report and the next.
      isComplete: graduates.every(({ her }) => her[askedField[mark]] === true),
    }
  })
}
