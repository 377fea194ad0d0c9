import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isFunder } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inTransaction } from '@/database/inTransaction'
import { oneAtATime } from '@/database/lock'
import { refuseQuestion } from '@/domain/questions'
import { plainText } from '@/domain/text'
import { refuseOthers, sentBody } from './onlyFor'
import { refuse } from './refuse'

/**
 * `POST /api/questions/ask` with `{ text }`: the one thing that the municipality writes. Answers
 * `{ id }`; a question that waits already is not asked twice.
 */
export const askEndpoint: Endpoint = {
  path: '/ask',
  method: 'post',
  handler: async (req) => {
    refuseOthers(isFunder, req)
    const text = textOf(await sentBody(req))
    return Response.json({ id: await inTransaction(req, () => ask(text, req)) })
  },
}

async function ask(text: string, req: PayloadRequest): Promise<string> {
  const { payload } = req
  await oneAtATime(req, 'questions')
  const { docs } = await payload.find({
    collection: 'questions',
    where: { answeredAt: { exists: false } },
    pagination: false,
    depth: 0,
    req,
  })
  const same = docs.find((one) => one.text === text)
  if (same !== undefined) return same.id
  refuse(refuseQuestion(text, docs.length), req)
  const asked = await payload.create({
    collection: 'questions',
    data: { text, askedAt: new Date().toISOString(), askedBy: viewerOf(req.user)?.id ?? null },
    depth: 0,
    req,
  })
  return asked.id
}

const sent = z.object({ text: z.string() })

/** As it is stored; nothing where nothing was sent. */
function textOf(body: unknown): string {
  const read = sent.safeParse(body)
  return read.success ? plainText(read.data.text) : ''
}
