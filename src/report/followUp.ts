import type { PayloadRequest } from 'payload'
import { followUpMarks, type FollowUpMark } from '@/domain/choices/people'
import { askedField, dueMarks, type FollowUpCounts } from '@/domain/followUp'
import { noName } from '@/domain/personalData'
import { copenhagenDate } from '@/domain/time'
import { idOf } from '@/hooks/relation'

/** A graduate, and the marks at which it is time to ask her and nobody has. */
export type ToAsk = Readonly<{ id: string; name: string; marks: readonly FollowUpMark[] }>

/** The graduates of a team whose turn it is. With names: for programme staff alone. */
export async function toAsk(
  team: string,
  now: Date,
  req: PayloadRequest,
): Promise<readonly ToAsk[]> {
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
    where: { team: { equals: team }, name: { not_equals: noName } },
    sort: 'name',
    ...all,
  })
  const today = copenhagenDate(now)
  return women.docs
    .map((her) => {
      const day = awarded.get(her.id)
      const due = day === undefined ? [] : dueMarks(day, today)
      return {
        id: her.id,
        name: her.name,
        marks: due.filter((mark) => her[askedField[mark]] !== true),
      }
    })
    .filter(({ marks }) => marks.length > 0)
}

/** What the answers of a team come to at a mark, and whether somebody is still to be asked. */
export type FollowUpMarkCounts = Readonly<{
  mark: FollowUpMark
  counts: FollowUpCounts
  isComplete: boolean
}>

export async function gatherFollowUp(
  team: string,
  now: Date,
  req: PayloadRequest,
): Promise<readonly FollowUpMarkCounts[]> {
  const { docs } = await req.payload.find({
    collection: 'follow-ups',
    where: { team: { equals: team } },
    pagination: false,
    depth: 0,
    req,
  })
  const waiting = await toAsk(team, now, req)
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
      isComplete: !waiting.some(({ marks }) => marks.includes(mark)),
    }
  })
}
