import type { Endpoint, PayloadRequest } from 'payload'
import { isAdmin } from '@/access/predicates'
import { afterCommit } from '@/database/afterCommit'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import { dropFactor } from '@/database/secondFactors'
import { endSignIns } from '@/database/signIns'
import { writeAudit } from '../audit'
import { refuseOthers, routeId } from '../onlyFor'

/**
 * `POST /api/users/:id/second-step/reset`, for administrators: whoever has lost telephone and recovery
 * codes logs in with the password alone, and sets it up anew. She is told by letter, and the log by whom.
 */
export const resetSecondStepEndpoint: Endpoint = {
  path: '/:id/second-step/reset',
  method: 'post',
  handler: async (req) => {
    refuseOthers(isAdmin, req)
    const id = routeId(req)
    await inTransaction(req, () => resetSecondStep(id, req))
    return Response.json({ reset: true })
  },
}

/** In a transaction. @throws NotFound */
export async function resetSecondStep(id: string, req: PayloadRequest): Promise<void> {
  const { email } = await req.payload.findByID({ collection: 'users', id, depth: 0, req })
  await lockRow(req, 'users', id)
  await dropFactor(id, req)
  await endSignIns(id, { but: undefined }, req)
  await writeAudit(req, {
    action: 'accountChange',
    subject: 'users',
    document: id,
    reason: 'andet trin nulstillet',
  })
  await afterCommit(req, async () => {
    await req.payload.sendEmail({ to: email, ...letter })
  })
}

const letter = {
  subject: 'Andet trin er nulstillet · Bydelsmødre',
  text: [
    'Hej',
    '',
    'En administrator har nulstillet det andet trin, når du logger ind hos Bydelsmødre. Du er logget ud alle steder. Næste gang logger du ind med din adgangskode og sætter det andet trin op igen.',
    '',
    'Har du ikke bedt om det, så ring til administratoren med det samme.',
  ].join('\n'),
}
