import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '@/access/predicates'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import { askForNewspaper, undoNewspaper } from '@/database/publications'
import { newspaperText, refuseNewspaperText } from '@/domain/newspaperText'
import { problem } from '@/domain/problem'
import { proseText } from '@/domain/prose'
import { readEmail } from '@/domain/signUpFields'
import { writeAudit } from './audit'
import { refuseOthers, routeId, sentBody } from './onlyFor'
import { refuse } from './refuse'
import { refuseUnlessOn, storyInDanish } from './storyChannel'

/** Minutes in which a press can be taken back before the letter leaves. */
const undoMinutes = 2

/**
 * `POST /api/stories/:id/newspaper` with `{ email }` has the story sent to the newspaper's desk: a
 * letter with a private link, in two minutes. Answers `{ leavesAt }`.
 */
const send: Endpoint = {
  path: '/:id/newspaper',
  method: 'post',
  handler: (req) =>
    answered(req, async (id) => {
      const story = await storyInDanish(id, req)
      const email = readEmail(emailIn(await sentBody(req)))
      await refuseUnlessOn(story, 'newspaper', req, [
        ...refuseNewspaperText(newspaperText({ ...story, body: proseText(story.body) })),
        ...email.problems,
        ...(email.problems.length === 0 && email.value === null
          ? [problem('email', 'missing')]
          : []),
      ])
      const leaves = new Date(Date.now() + undoMinutes * 60_000)
      const isAsked = await askForNewspaper(req, id, { recipient: email.value ?? '', leaves })
      if (!isAsked) refuse([problem('status', 'changedMeanwhile')], req)
      return { leavesAt: leaves.toISOString() }
    }),
}

/** `POST /api/stories/:id/newspaper/undo` takes that back, as long as the letter has not left. */
const undo: Endpoint = {
  path: '/:id/newspaper/undo',
  method: 'post',
  handler: (req) =>
    answered(req, async (id) => {
      await storyInDanish(id, req)
      if (!(await undoNewspaper(req, id)))
        refuse([problem('status', 'newspaperNothingToUndo')], req)
      return { undone: true }
    }),
}

export const newspaperEndpoints = [send, undo]

async function answered(
  req: PayloadRequest,
  work: (id: string) => Promise<object>,
): Promise<Response> {
  refuseOthers(isStaff, req)
  const id = routeId(req)
  const answer = await inTransaction(req, async () => {
    await lockRow(req, 'stories', id)
    const done = await work(id)
    await writeAudit(req, { action: 'update', subject: 'publications', document: id })
    return done
  })
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}

function emailIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('email' in body)) return null
  return typeof body.email === 'string' ? body.email : null
}
