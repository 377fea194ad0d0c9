import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { aliveSignIns, endSignIns } from '@/database/signIns'
import { sentBody } from '../onlyFor'
import { accountBy, ownSignIn, signedInOnly } from './accounts'
import { sign, signedOut } from './answers'

/** `POST /api/users/logout`, instead of Payload’s own, which writes the whole account anew. */
const logOutEndpoint: Endpoint = {
  path: '/logout',
  method: 'post',
  handler: async (req) => {
    const own = ownSignIn(req)
    if (own === undefined) throw new APIError(req.t('error:noUser'), 400, null, true)
    const all = req.searchParams.get('allSessions') === 'true'
    await endSignIns(own.account, all ? { but: undefined } : { only: own.signIn }, req)
    return signedOut(req.t('authentication:logoutSuccessful'), req)
  },
}

/** `POST /api/users/refresh-token`, instead of Payload’s own: using a log-in does not make it longer. */
const refreshEndpoint: Endpoint = {
  path: '/refresh-token',
  method: 'post',
  handler: async (req) => {
    const { account: id, signIn } = signedInOnly(req)
    const alive = await aliveSignIns(id, 1, req)
    const ends = alive.find((one) => one.id === signIn)?.expiresAt
    const account = await accountBy({ id }, req)
    if (ends === undefined || account === undefined)
      throw new APIError(req.t('error:unauthorized'), 403, null, true)
    const seconds = Math.floor((Date.parse(ends) - Date.now()) / 1000)
    const { exp, token } = await sign(account, { signIn, seconds }, req)
    const { email, role } = account
    const user = { id, email, role, collection: 'users', _strategy: 'local-jwt' }
    const message = req.t('authentication:tokenRefreshSuccessful')
    return Response.json({ message, exp, refreshedToken: token, user })
  },
}

const which = z.union([z.object({ signIn: z.uuid() }), z.object({ others: z.literal(true) })])

/** `POST /api/users/sign-ins/end` `{ signIn }` or `{ others: true }`: ends log-ins of one’s own. */
const endEndpoint: Endpoint = {
  path: '/sign-ins/end',
  method: 'post',
  handler: async (req) => {
    const own = signedInOnly(req)
    const read = which.safeParse(await sentBody(req))
    if (!read.success) throw new APIError(req.t('error:notFound'), 400, null, true)
    const chosen = 'signIn' in read.data ? { only: read.data.signIn } : { but: own.signIn }
    return Response.json({ ended: await endSignIns(own.account, chosen, req) })
  },
}

export const endingEndpoints: readonly Endpoint[] = [logOutEndpoint, refreshEndpoint, endEndpoint]
