import type { PayloadRequest } from 'payload'
import { enrolledStatuses } from '@/domain/applicants'
import { isSaidOf } from '@/domain/evenings'
import { isExpected } from '@/domain/reminders'
import type { Applicant, Session } from '@/generated/payload-types'
import { idOf, momentOf } from './relation'

/**
 * The women who are enrolled and have not said that they will not come, always in the same order.
 * @param times which times of the evening their answers count for
 */
export async function expectedWomen(
  session: Session,
  times: readonly Date[],
  req: PayloadRequest,
): Promise<readonly Applicant[]> {
  const enrolled = await req.payload.find({
    collection: 'applicants',
    where: { team: { equals: idOf(session.team) }, status: { in: [...enrolledStatuses] } },
    sort: 'id',
    depth: 0,
    pagination: false,
    req,
  })
  const means = await whoMeansToCome(session, times, req)
  return enrolled.docs.filter(({ id }) => means(id))
}

/** Who of those who are asked means to come, by what was marked and said of the evening. */
export async function whoMeansToCome(
  session: Session,
  times: readonly Date[],
  req: PayloadRequest,
): Promise<(applicant: string) => boolean> {
  const ofIt = { where: { session: { equals: session.id } }, depth: 0, pagination: false, req }
  const marks = await req.payload.find({ collection: 'attendance', ...ofIt })
  const answers = await req.payload.find({ collection: 'evening-answers', ...ofIt })
  const markOf = new Map(marks.docs.map((mark) => [idOf(mark.applicant), mark.status]))
  const counting = answers.docs.filter((one) => isSaidOf(momentOf(one.startsAt), times))
  const answerOf = new Map(counting.map((one) => [idOf(one.applicant), one.answer]))
  return (id) => isExpected(markOf.get(id), answerOf.get(id))
}

/** The teachers who were asked for the evening or said yes to it. */
export async function standingTeachers(session: string, req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'agreements',
    where: { session: { equals: session }, status: { in: ['asked', 'confirmed'] } },
    sort: 'teacher',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ teacher }) => idOf(teacher) ?? [])
}
