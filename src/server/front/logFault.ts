import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { pathOf } from './kinds'
import { withoutSecret } from './privateAddress'

/**
 * Writes one line about a fault and returns the reference by which whoever met it can name it. The
 * path only, as a query may hold what a person typed, and that without a private link's secret; Next has written the fault itself, under the
 * digest.
 */
export function logFault(
  request: IncomingMessage,
  { status, body }: { readonly status: number; readonly body: Buffer },
): string {
  const reference = randomBytes(4).toString('hex')
  const digest = /digest\\?"\s*:\s*\\?"([\w;@-]+)/.exec(body.toString('latin1'))?.[1] ?? 'none'
  console.error(
    `Fault ${reference}: ${status} ${request.method} ${withoutSecret(pathOf(request.url ?? '/'))} (digest ${digest})`,
  )
  return reference
}
