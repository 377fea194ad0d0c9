import { z } from 'zod'
import { smsLength } from '../../domain/smsParts'
import { SendError } from '../sendError'

export type SmsAccess = Readonly<{ url: string; token: string; sender: string }>
/** `recipient` in E.164; `reference` is ours, and stands beside the message at the service. */
export type Sms = Readonly<{ recipient: string; text: string; reference: string }>

/**
 * Sends one message by GatewayAPI's REST interface.
 * @returns the service's own number of it
 * @throws SendError: never with the text, the number or the token in it.
 */
export async function sendSms(access: SmsAccess, sms: Sms, timeout = 15_000): Promise<string> {
  const answer = await post(access, bodyOf(access, sms), timeout)
  if (!answer.ok) throw refusal(answer.status)
  const accepted = acceptance.safeParse(answer.json)
  if (!accepted.success) throw new SendError('unknown', 'noAnswer')
  return String(accepted.data.ids[0])
}

const acceptance = z.object({ ids: z.array(z.number()).min(1) })

function bodyOf({ sender }: SmsAccess, { recipient, text, reference }: Sms): string {
  return JSON.stringify({
    message: text,
    sender,
    userref: reference,
    recipients: [{ msisdn: Number(recipient.replace('+', '')) }],
    ...(smsLength(text).encoding === 'UCS2' ? { encoding: 'UCS2' } : {}),
  })
}

type Answered = Readonly<{ ok: boolean; status: number; json: unknown }>

async function post({ url, token }: SmsAccess, body: string, timeout: number): Promise<Answered> {
  try {
    const response = await fetch(new URL('/rest/mtsms', url), {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
      headers: {
        Authorization: `Basic ${Buffer.from(`${token}:`).toString('base64')}`,
        'Content-Type': 'application/json',
        // A kept connection that is dead looks like an answer that was lost.
        Connection: 'close',
      },
      body,
    })
    return { ok: response.ok, status: response.status, json: jsonOf(await response.text()) }
  } catch (error) {
    throw neverLeft(error)
      ? new SendError('later', 'unreachable', { cause: error })
      : new SendError('unknown', 'noAnswer', { cause: error })
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refusal(status: number): SendError {
  if (status === 401 || status === 403) return new SendError('later', 'credentials')
  if (status === 422) return new SendError('never', 'badRecipient')
  // A gateway in between that lost its answer says nothing of what was done behind it.
  if (status === 502 || status === 504) return new SendError('unknown', 'noAnswer')
  if (status === 429 || status >= 500) return new SendError('later', 'unreachable')
  return new SendError('never', 'refused')
}

/** No connection came about, so nothing was sent on it. */
function neverLeft(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$|CERT|TLS/.test(
    code,
  )
}
