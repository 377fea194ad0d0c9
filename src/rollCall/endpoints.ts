import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { problem } from '@/domain/problem'
import type { RollCall } from '@/domain/rollCall'
import type { Session } from '@/generated/payload-types'
import { refuse } from '@/hooks/refuse'
import { sessionFor } from './found'
import { rollCallOf } from './gather'
import { arriving, takeAll, type Refused } from './operations'
import { addNewcomer, newcomer, searchWalkIns } from './walkIns'

/** What a phone is answered each time: the roll-call as it stands, with what was refused. */
export type Answer = Readonly<{ rollCall: RollCall; refused: readonly Refused[] }>

/**
 * The roll-call's own addresses under `/api/sessions/:id`. GET `roll-call` reads it, POST `roll-call`
 * takes taps, GET `walk-ins?q=` finds women by name, POST `walk-ins` puts down a new one.
 */
export const rollCallEndpoints: Endpoint[] = [
  {
    path: '/:id/roll-call',
    method: 'get',
    handler: async (req) => answer(await sessionFor(req), [], req),
  },
  {
    path: '/:id/roll-call',
    method: 'post',
    handler: async (req) => {
      const session = await sessionFor(req)
      const { operations } = await bodyOf(arriving, 'operations', req)
      return answer(session, await takeAll(session, operations, req), req)
    },
  },
  {
    path: '/:id/walk-ins',
    method: 'get',
    handler: async (req) => {
      const session = await sessionFor(req)
      const text = req.searchParams.get('q') ?? ''
      return Response.json({ women: await searchWalkIns(session, text, req) })
    },
  },
  {
    path: '/:id/walk-ins',
    method: 'post',
    handler: async (req) => {
      const session = await sessionFor(req)
      await addNewcomer(session, await bodyOf(newcomer, 'name', req), req)
      return answer(session, [], req)
    },
  },
]

async function answer(
  session: Session,
  refused: readonly Refused[],
  req: PayloadRequest,
): Promise<Response> {
  const told: Answer = { rollCall: await rollCallOf(session, req), refused }
  return Response.json(told)
}

/** @throws ValidationError at `path` when it has another shape; SyntaxError when it is no JSON */
async function bodyOf<Body>(
  schema: z.ZodType<Body>,
  path: string,
  req: PayloadRequest,
): Promise<Body> {
  const read = schema.safeParse(await req.json?.())
  if (!read.success) refuse([problem(path, 'valueForm')], req)
  return schema.parse(read.data)
}
