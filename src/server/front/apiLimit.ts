import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressPrefix } from '../../domain/addressPrefix'
import { chooseLocale } from '../../domain/chooseLocale'
import { problem, say } from '../../domain/problem'
import { send } from './answer'
import type { Front } from './front'
import { strangersWait } from './forwarding'

/** An account may ask so many times what a stranger may. */
export const accountsMay = 10

/**
 * Counts a question to the API by the address it comes from.
 * - `may`: it may be answered
 * - `account`: it may be if an account asks, which the API finds out: it is marked for that
 * - `wait`: it may not
 */
export function countQuestion(
  { settings, asked }: Pick<Front, 'settings' | 'asked'>,
  request: IncomingMessage,
): 'may' | 'account' | 'wait' {
  const count = asked.count(prefixOf(request))
  if (count <= settings.API_LIMIT) return 'may'
  if (!claimsAccount(request) || count > settings.API_LIMIT * accountsMay) return 'wait'
  request.headers[strangersWait] = '1'
  return 'account'
}

/** Says in the language of whoever asks that she may ask again, and when. */
export function sendWait(request: IncomingMessage, response: ServerResponse): void {
  const { searchParams } = new URL(request.url ?? '/', 'http://x')
  const locale = chooseLocale({
    remembered: searchParams.get('locale') ?? undefined,
    acceptLanguage: request.headers['accept-language'] ?? null,
  })
  const message = say(problem('', 'tooManyTries'), locale)
  const errors = [{ message, extensions: { statusCode: 429 } }]
  const seconds = 60 - (Math.floor(Date.now() / 1000) % 60)
  send(request, response, {
    status: 429,
    headers: {
      'content-type': 'application/json',
      'content-language': locale,
      'retry-after': String(seconds),
      'cache-control': 'no-store',
    },
    body: Buffer.from(JSON.stringify({ errors })),
  })
}

/** The last address is the one that the proxy, or this server itself, has seen. */
function prefixOf({ headers, socket }: IncomingMessage): string {
  const last =
    String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1) ?? ''
  return addressPrefix(last) ?? addressPrefix(socket.remoteAddress ?? '') ?? 'unknown'
}

const claimsAccount = ({ headers }: IncomingMessage): boolean =>
  headers.authorization !== undefined || /(^|;)\s*payload-token=/.test(headers.cookie ?? '')
