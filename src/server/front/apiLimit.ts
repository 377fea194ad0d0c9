import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressPrefix } from '../../domain/addressPrefix'
import { strangersWait } from '../../domain/betweenParts'
import { chooseLocale } from '../../domain/chooseLocale'
import { problem, say } from '../../domain/problem'
import { claimsAccount } from './anonymous'
import { send } from './answer'
import type { Front } from './front'
import { pathOf } from './kinds'
import { unhurried } from './unhurried'

/** An account may ask so many times what a stranger may. */
export const accountsMay = 10

/**
 * Counts a question to the API by the address it comes from.
 * - `may`: it may be answered
 * - `account`: it may be if an account asks, which the API finds out: it is marked for that
 * - a number: it may not, for so many seconds
 */
export function countQuestion(
  front: Counting,
  request: IncomingMessage,
): 'may' | 'account' | number {
  const { count, wait } = counted(front, request)
  if (wait === 0) return 'may'
  if (!claimsAccount(request) || count > front.settings.API_LIMIT * accountsMay) return wait
  request.headers[strangersWait] = '1'
  return 'account'
}

/** Counts one that nobody in particular asks. @returns for how many seconds it may not be answered */
export const countAnyones = (front: Counting, request: IncomingMessage): number =>
  counted(front, request).wait

function counted({ settings, asked, work }: Counting, request: IncomingMessage) {
  const address = prefixOf(request)
  const count = asked.count(address)
  return { count, wait: count > settings.API_LIMIT ? untilNextMinute() : work.wait(address) }
}

type Counting = Pick<Front, 'settings' | 'asked' | 'work'>

/** Answers a question, and notes for its address how much time that took. */
export async function noteWork<Answered>(
  { work }: Pick<Front, 'work'>,
  request: IncomingMessage,
  answering: () => Promise<Answered>,
): Promise<Answered> {
  const begun = work.time.begin()
  try {
    return await answering()
  } finally {
    const ms = work.time.end(begun)
    work.spend(prefixOf(request), hashes(request) ? Math.min(ms, besideHash) : ms)
  }
}

/**
 * A password is looked at for a fifth of a second, aside, while others are answered; how often it may be
 * tried is counted before (`src/hooks/signIn/tries.ts`). Whoever mistypes hers does not wait, nor those
 * who log in beside her.
 */
const hashes = ({ url = '/' }: IncomingMessage): boolean =>
  /^\/api\/users\/(login|second-step|forgot-password|reset-password)$/.test(pathOf(url))

/** Milliseconds of this server's time that such a try takes at most beside that. */
const besideHash = 10

export const untilNextMinute = (): number => 60 - (Math.floor(Date.now() / 1000) % 60)

/** Says in the language of whoever asks that she may ask again, and when. */
export async function sendWait(
  request: IncomingMessage,
  response: ServerResponse,
  seconds: number,
): Promise<void> {
  await unhurried()
  const { searchParams } = new URL(request.url ?? '/', 'http://x')
  const locale = chooseLocale({
    remembered: searchParams.get('locale') ?? undefined,
    acceptLanguage: request.headers['accept-language'] ?? null,
  })
  const message = say(problem('', 'tooManyTries'), locale)
  const errors = [{ message, extensions: { statusCode: 429 } }]
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

/** Whose questions are counted together. The last address is the one that the proxy, or this server itself, has seen. */
export function prefixOf({ headers, socket }: IncomingMessage): string {
  const through = String(headers['x-forwarded-for'] ?? '')
  const last = through.slice(through.lastIndexOf(',') + 1)
  return addressPrefix(last) ?? addressPrefix(socket.remoteAddress ?? '') ?? 'unknown'
}
