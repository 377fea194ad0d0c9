import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { dropLetter, putLetterBack, takeLetter, type TakenLetter } from '@/database/passwordLetters'
import { openPasswordLink } from '@/database/passwordLinks'
import { leaseMinutes, nextTry } from '@/domain/messageTries'
import { passwordLetter } from '@/domain/passwordLinks'
import { hashOfToken, newLinkToken } from '@/hooks/linkTokens'
import { passwordAddress } from '@/hooks/signIn/passwordAddress'
import { accountBy } from '@/hooks/signIn/accounts'
import { SendError } from '@/integrations/sendError'
import type { Service } from './messages/services'

type Round = Readonly<{ letters: Service; now: () => Date; isStopping?: () => boolean }>

/**
 * Writes the letters that were asked for, each with a link of its own, until none is due or the service
 * does not answer. One that may have left twice is harmless: the newer link ends the older.
 * @returns how many went
 */
export async function sendPasswordLetters(payload: Payload, round: Round): Promise<number> {
  const { letters, now, isStopping = () => false } = round
  let sent = 0
  while (!isStopping()) {
    const moment = now()
    const lease = new Date(moment.getTime() + leaseMinutes * 60_000)
    const letter = await takeLetter(payload, { now: moment, lease })
    if (letter === undefined) break
    try {
      if (await write(payload, letter, letters)) sent += 1
      await dropLetter(payload, letter.id)
    } catch (error) {
      await afterFailure(payload, letter, { error, now: now() })
      if (!(error instanceof SendError) || error.verdict === 'later') break
    }
  }
  return sent
}

/** The link opens once the letter has left or may have: one that did not ends no other. */
async function write(
  payload: Payload,
  { email, purpose }: TakenLetter,
  letters: Service,
): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  const account = await accountBy({ email }, req)
  if (account === undefined || account.disabled) return false
  const token = newLinkToken()
  const open = () =>
    openPasswordLink({ account: account.id, purpose, tokenHash: hashOfToken(token) }, req)
  const { subject, body } = passwordLetter(purpose, passwordAddress(token))
  try {
    await letters({ to: email, subject, body, reference: randomUUID() })
  } catch (error) {
    if (!(error instanceof SendError) || error.verdict !== 'unknown') throw error
  }
  return open()
}

async function afterFailure(
  payload: Payload,
  { id, purpose, attempts }: TakenLetter,
  { error, now }: Readonly<{ error: unknown; now: Date }>,
): Promise<void> {
  const isFinal = error instanceof SendError && error.verdict === 'never'
  const nextTryAt = isFinal ? null : nextTry(attempts, now)
  const failure = error instanceof SendError ? error.reason : 'interrupted'
  if (nextTryAt === null) {
    const kind = error instanceof Error ? error.name : 'unknown'
    payload.logger.error({ err: new Error(`A password letter was given up: ${failure}, ${kind}`) })
  }
  // Whoever has forgotten her password asks again; an invitation is for its administrator to see to.
  if (nextTryAt === null && purpose === 'forgotten') return dropLetter(payload, id)
  await putLetterBack(payload, id, { failure, nextTryAt })
}
