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
  const found = { depth: 0, pagination: false, req } as const
  const enrolled = await req.payload.find({
    collection: 'applicants',
    where: { team: { equals: idOf(session.team) }, status: { in: [...enrolledStatuses] } },
    sort: 'id',
    ...found,
  })
  const ofIt = { where: { session: { equals: session.id } }, ...found }
  const marks = await req.payload.find({ collection: 'attendance', ...ofIt })
  const answers = await req.payload.find({ collection: 'evening-answers', ...ofIt })
  const markOf = new Map(marks.docs.map((mark) => [idOf(mark.applicant), mark.status]))
  const counting = answers.docs.filter((one) => isSaidOf(momentOf(one.startsAt), times))
  const answerOf = new Map(counting.map((one) => [idOf(one.applicant), one.answer]))
  return enrolled.docs.filter(({ id }) => isExpected(markOf.get(id), answerOf.get(id)))
}
