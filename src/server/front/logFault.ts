import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { redacted } from '../../redact'
import { pathOf } from './kinds'

/**
 * Writes one line about a fault and returns the reference by which whoever met it can name it. The
 * path only, as a query may hold what a person typed; Next has written the fault itself, under the
 * digest and the same request.
 */
export function logFault(
  request: IncomingMessage,
  { status, body }: { readonly status: number; readonly body: Buffer },
): string {
  const reference = randomBytes(4).toString('hex')
  const digest = /digest\\?"\s*:\s*\\?"([\w;@-]+)/.exec(body.toString('latin1'))?.[1] ?? 'none'
  const route = redacted(pathOf(request.url ?? '/'))
  console.error('Fault', { reference, status, method: request.method, route, digest })
  return reference
}
