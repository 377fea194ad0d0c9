import type { IncomingMessage } from 'node:http'
import type { Settings } from '../../settings'

const forwarding = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'forwarded',
  'x-real-ip',
]

/**
 * Who asks, and under which name, is taken from the connection, unless the operator says that a
 * proxy stands in front: anyone else could claim to be anyone.
 */
export function forgetForwarding(request: IncomingMessage, settings: Settings): void {
  if (isFromProxy(request, settings)) return
  for (const name of forwarding) request.headers[name] = undefined
  request.headers['x-forwarded-for'] = request.socket.remoteAddress
}

/** Whether a request came by a proxy that the operator trusts. */
export function isFromProxy(_request: IncomingMessage, { TRUST_PROXY }: Settings): boolean {
  return TRUST_PROXY
}
