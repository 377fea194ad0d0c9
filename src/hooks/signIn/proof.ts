import type { PayloadRequest } from 'payload'
import { factorOf, spendRecoveryCode, spendStep } from '@/database/secondFactors'
import { problem } from '@/domain/problem'
import { codeKind, plainCode } from '@/domain/signIn'
import { refuse } from '../refuse'
import { accountBy } from './accounts'
import { isPassword } from './password'
import { hashOfCode, stepOf } from './totp'
import { countProof } from './tries'

/**
 * Takes a code of the account’s telephone, or one of its recovery codes, and uses it up.
 * @throws ValidationError at `code`, the same for a wrong one and a used one; APIError 429
 */
export async function takeCode(account: string, typed: string, req: PayloadRequest): Promise<void> {
  const { wasRight } = await countProof('second step', account, req)
  if (!(await isCode(account, plainCode(typed), req)))
    refuse([problem('code', 'codeNotRight')], req)
  await wasRight()
}

async function isCode(account: string, code: string, req: PayloadRequest): Promise<boolean> {
  const kind = codeKind(code)
  if (kind === undefined) return false
  if (kind === 'recovery') return spendRecoveryCode(account, hashOfCode(code), req)
  const { secret } = await factorOf(account, req)
  const step = secret === null ? undefined : stepOf(req.payload.decrypt(secret), code, new Date())
  return step !== undefined && spendStep(account, step, req)
}

/**
 * Asks for the password that the account has now, before anything is changed that it guards.
 * @throws ValidationError at `presentPassword`; APIError 429
 */
export async function takePassword(id: string, typed: string, req: PayloadRequest): Promise<void> {
  if (typed === '') refuse([problem('presentPassword', 'presentPasswordMissing')], req)
  const { wasRight } = await countProof('present password', id, req)
  const isRight = await isPassword(typed, await accountBy({ id }, req))
  if (!isRight) refuse([problem('presentPassword', 'presentPasswordWrong')], req)
  await wasRight()
}
