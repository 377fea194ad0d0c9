import type { Endpoint, PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import {
  confirmSecret,
  factorOf,
  keepNewSecret,
  replaceRecoveryCodes,
} from '@/database/secondFactors'
import { endSignIns, raiseSignIn } from '@/database/signIns'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import { problem } from '@/domain/problem'
import { plainCode, shownCode } from '@/domain/signIn'
import { writeAudit } from '../audit'
import { sentBody } from '../onlyFor'
import { refusal } from '../refuse'
import { accountBy, ownSignIn, signedInOnly } from './accounts'
import { takeCode, takePassword } from './proof'
import { halfWayIn, typedCode, wholeSignIn } from './secondStep'
import { addressOfSecret, hashOfCode, newRecoveryCodes, newSecret, stepOf } from './totp'
import { countProof } from './tries'

const typed = z.object({
  presentPassword: z.string().max(1000).default(''),
  code: z.string().max(40).default(''),
})

/**
 * `POST /api/users/second-step/new` answers `{ secret, qr }`: what a telephone makes its codes of,
 * another one each time. Whoever is logged in already gives her present password, and a code
 * where there is a second step that the new one is to take the place of.
 */
export const newSecondStepEndpoint: Endpoint = {
  path: '/second-step/new',
  method: 'post',
  handler: async (req) => {
    const own = ownSignIn(req)
    const account = own === undefined ? await halfWayWithout(req) : own.account
    if (own !== undefined) await proveAll(own.account, req)
    const secret = newSecret()
    await keepNewSecret(account, req.payload.encrypt(secret), req)
    const email = (await accountBy({ id: account }, req))?.email ?? ''
    const qr = renderSVG(addressOfSecret(secret, email), { ecc: 'M', border: 2 })
    return Response.json({ secret, qr }, { headers: { 'cache-control': 'no-store' } })
  },
}

/**
 * `POST /api/users/second-step/confirm` `{ code }`: the first code of the new telephone. Answers the
 * recovery codes, the only time that they are told, and with a half log-in the whole one. Every other
 * log-in of the account ends.
 */
export const confirmSecondStepEndpoint: Endpoint = {
  path: '/second-step/confirm',
  method: 'post',
  handler: async (req) => {
    const own = ownSignIn(req)
    const account = own?.account ?? (await halfWayWithout(req))
    const { wasRight } = await countProof('second step', account, req)
    const { newSecret: waiting } = await factorOf(account, req)
    const step =
      waiting === null
        ? undefined
        : stepOf(req.payload.decrypt(waiting), plainCode(await typedCode(req)), new Date())
    if (waiting === null || step === undefined) throw codeNotRight(req)
    const codes = await inTransaction(req, async () => {
      await lockRow(req, 'users', account)
      if (!(await confirmSecret(account, { secret: waiting, step }, req))) throw codeNotRight(req)
      await writeAudit(req, { ...happening(account), reason: 'andet trin sat op' })
      if (own !== undefined) {
        await raiseSignIn(own.signIn, req)
        await endSignIns(account, { but: own.signIn }, req)
      }
      return newCodes(account, req)
    })
    await wasRight()
    if (own !== undefined)
      return Response.json({ recoveryCodes: codes }, { headers: { 'cache-control': 'no-store' } })
    return wholeSignIn(await halfWayIn(req), req, { more: { recoveryCodes: codes } })
  },
}

/** `POST /api/users/second-step/codes` `{ code }`: ten new recovery codes instead of the old ones, of two at once by one. */
export const recoveryCodesEndpoint: Endpoint = {
  path: '/second-step/codes',
  method: 'post',
  handler: async (req) => {
    const { account } = signedInOnly(req)
    const code = await typedCode(req)
    const codes = await inTransaction(req, async () => {
      await lockRow(req, 'users', account)
      await takeCode(account, code, req)
      await writeAudit(req, { ...happening(account), reason: 'nye nødkoder' })
      return newCodes(account, req)
    })
    return Response.json({ recoveryCodes: codes }, { headers: { 'cache-control': 'no-store' } })
  },
}

/** With a half log-in only who has no second step yet sets one up. */
async function halfWayWithout(req: PayloadRequest): Promise<string> {
  const { id } = await halfWayIn(req)
  if ((await factorOf(id, req)).secret !== null) throw codeNotRight(req)
  return id
}

async function proveAll(account: string, req: PayloadRequest): Promise<void> {
  const read = typed.safeParse(await sentBody(req))
  const given = read.success ? read.data : typed.parse({})
  await takePassword(account, given.presentPassword, req)
  if ((await factorOf(account, req)).secret !== null) await takeCode(account, given.code, req)
}

async function newCodes(account: string, req: PayloadRequest): Promise<readonly string[]> {
  const codes = newRecoveryCodes()
  await replaceRecoveryCodes(account, codes.map(hashOfCode), req)
  return codes.map(shownCode)
}

const happening = (document: string) =>
  ({ action: 'accountChange', subject: 'users', document }) as const

const codeNotRight = (req: PayloadRequest) => refusal([problem('code', 'codeNotRight')], req)
