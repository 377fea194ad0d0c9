import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isProgrammeStaff } from '@/access/predicates'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import { problem } from '@/domain/problem'
import { readName } from '@/domain/signUpFields'
import { refuseOthers, routeId, sentBody } from './onlyFor'
import { refuse } from './refuse'
import { idOf } from './relation'

const sent = z.object({ name: z.string(), reason: z.string().optional() })

/**
 * `POST /api/diplomas/:id/reissue` with `{ name, reason? }`: the diploma anew, with a serial and a
 * code of its own and the day of the first. The old one is revoked, and the public check says that
 * it was replaced. Answers `{ diploma }`.
 */
export const reissueDiploma: Endpoint = {
  path: '/:id/reissue',
  method: 'post',
  handler: async (req) => {
    refuseOthers(isProgrammeStaff, req)
    const read = sent.safeParse(await sentBody(req))
    const wanted = read.success ? read.data : { name: '' }
    const id = routeId(req)
    return Response.json({ diploma: await inTransaction(req, () => reissue(id, wanted, req)) })
  },
}

async function reissue(
  id: string,
  { name, reason }: z.infer<typeof sent>,
  req: PayloadRequest,
): Promise<string> {
  const { payload } = req
  const found = await payload.findByID({ collection: 'diplomas', id, depth: 0, req })
  const applicant = idOf(found.applicant) ?? ''
  // Whoever presses at the same time waits, and then finds it revoked.
  await lockRow(req, 'applicants', applicant)
  const old = await payload.findByID({ collection: 'diplomas', id, depth: 0, req })
  const read = readName(name)
  refuse(
    [
      ...read.problems.map((one) => ({ ...one, path: 'name' })),
      ...(old.revokedAt ? [problem('revokedAt', 'diplomaRevoked')] : []),
    ],
    req,
  )
  await payload.update({
    collection: 'diplomas',
    id,
    data: { revokedAt: new Date().toISOString(), revokedReason: reason || 'Erstattet af et nyt' },
    depth: 0,
    req,
  })
  const made = await payload.create({
    collection: 'diplomas',
    data: {
      applicant,
      team: idOf(old.team) ?? '',
      name: read.value,
      awardedOn: old.awardedOn,
      reissueOf: id,
    },
    depth: 0,
    req,
  })
  await payload.update({
    collection: 'applicants',
    id: applicant,
    data: { diplomaName: read.value },
    depth: 0,
    req,
  })
  return made.id
}
