import type { IncomingMessage } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Front } from './front'
import type { Answer } from './answer'
import { captured } from './capture'
import { finishPage } from './finishPage'
import { logFault } from './logFault'
import { localeOf, plainPage } from './plainPage'
import { isReachable } from './reachable'

/** After this long without an answer it is asked whether the database is there at all. */
const patience = 2_500

/**
 * Next's answer as the public gets it: 503 in kind words where the database is away, also when it
 * hangs, and 500 with a reference where something is wrong with us.
 */
export async function drawn(
  front: Front,
  request: IncomingMessage,
  asked: IncomingMessage,
): Promise<Answer> {
  const answering = captured(front.handle, asked).catch((error: unknown) => {
    console.error(error)
    return fault
  })
  const answer = (await Promise.race([answering, hanging(front)])) ?? (await answering)
  if (answer === 'away') return away(request)
  if (answer.status < 500) return finishPage(request, answer)
  return (await isReachable(front.databaseUrl)) ? finishPage(request, answer) : away(request)
}

const fault: Answer = { status: 500, headers: {}, body: Buffer.alloc(0) }

async function hanging({ databaseUrl }: Front): Promise<'away' | undefined> {
  await delay(patience, undefined, { ref: false })
  return (await isReachable(databaseUrl)) ? undefined : 'away'
}

function away(request: IncomingMessage): Answer {
  const reference = logFault(request, { status: 503, body: Buffer.alloc(0) })
  const page = plainPage({ problem: 'away', locale: localeOf(request.url ?? '/'), reference })
  return {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '60' },
    body: Buffer.from(page),
  }
}
