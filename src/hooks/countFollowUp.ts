import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isProgrammeStaff } from '@/access/predicates'
import { countAnswer } from '@/database/followUps'
import { inTransaction } from '@/database/inTransaction'
import { followUpAnswers, followUpMarks, type FollowUpMark } from '@/domain/choices/people'
import { dueMarks } from '@/domain/followUp'
import { problem } from '@/domain/problem'
import { copenhagenDate } from '@/domain/time'
import { refuseOthers, routeId, sentBody } from './onlyFor'
import { refuse } from './refuse'
import { idOf, momentOf } from './relation'

const sent = z.object({
  mark: z.enum(followUpMarks),
  answer: z.enum(followUpAnswers),
  undo: z.boolean().optional(),
})

/**
 * `POST /api/applicants/:id/follow-up` with `{ mark, answer, undo? }`: counts what she does now, and
 * notes on her record that she was asked, never what she said. Neither carries a time. A second press
 * counts nothing; `undo` takes back what this page has just counted.
 */
export const countFollowUp: Endpoint = {
  path: '/:id/follow-up',
  method: 'post',
  handler: async (req) => {
    refuseOthers(isProgrammeStaff, req)
    const read = sent.safeParse(await sentBody(req))
    if (!read.success) refuse([problem('answer', 'followUpAnswer')], req)
    const { mark, answer, undo = false } = read.success ? read.data : nothing
    const id = routeId(req)
    return Response.json({
      counted: await inTransaction(req, async () => {
        const team = await teamToAsk(id, mark, req)
        const counted = await countAnswer({ applicant: id, team, mark, answer, undo }, req)
        if (undo && !counted) refuse([problem('answer', 'followUpNothingToUndo')], req)
        return counted
      }),
    })
  },
}

const nothing = { mark: '0', answer: 'notReached', undo: false } as const

/** The team that her diploma is from, wherever she is now, where it is her turn to be asked. */
async function teamToAsk(id: string, mark: FollowUpMark, req: PayloadRequest): Promise<string> {
  const { payload } = req
  const her = await payload.findByID({ collection: 'applicants', id, depth: 0, req })
  const diplomas = await payload.find({
    collection: 'diplomas',
    where: { applicant: { equals: id }, revokedAt: { exists: false } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const [diploma] = diplomas.docs
  const today = copenhagenDate(new Date())
  const due = diploma ? dueMarks(copenhagenDate(new Date(diploma.awardedOn)), today) : []
  const isHerTurn = due.includes(mark) && momentOf(her.erasureAskedAt) === null
  refuse(isHerTurn ? [] : [problem('mark', 'followUpNotDue')], req)
  return idOf(diploma?.team) ?? ''
}
