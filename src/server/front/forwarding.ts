import type { IncomingMessage } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'
import { strangersWait } from '../../domain/betweenParts'
import type { Settings } from '../../settings'

const forwarding = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'forwarded',
  'x-real-ip',
]

/** Said between Next's own parts: whoever says it gets nothing, with 200, wherever she asks. */
const ofNext = 'x-middleware-prefetch'

/**
 * Who asks, and under which name, is taken from the connection, unless it comes from a proxy that the
 * operator trusts: anyone else could claim to be anyone. What remains is one address.
 */
export function forgetForwarding(request: IncomingMessage, settings: Settings): void {
  for (const name of [strangersWait, ofNext]) request.headers[name] = undefined
  if (isFromProxy(request, settings)) {
    const seen = seenAddress(request, settings)
    if (seen !== undefined) request.headers['x-forwarded-for'] = seen
    return
  }
  for (const name of forwarding) request.headers[name] = undefined
  request.headers['x-forwarded-for'] = request.socket.remoteAddress
}

/** Whether a request came by a proxy that the operator trusts. */
export function isFromProxy({ socket }: IncomingMessage, { TRUST_PROXY }: Settings): boolean {
  if (typeof TRUST_PROXY === 'boolean') return TRUST_PROXY
  return isIn(TRUST_PROXY, socket.remoteAddress ?? '')
}

/** The last address that no proxy of the operator's has: what stands before it anyone can write. */
function seenAddress({ headers }: IncomingMessage, { TRUST_PROXY }: Settings): string | undefined {
  const through = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  if (typeof TRUST_PROXY === 'boolean') return through.at(-1)
  return through.findLast((one) => !isIn(TRUST_PROXY, one)) ?? through[0]
}

function isIn(proxies: readonly string[], address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  return listOf(proxies).check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4')
}

const lists = new WeakMap<readonly string[], BlockList>()

function listOf(proxies: readonly string[]): BlockList {
  const known = lists.get(proxies)
  if (known !== undefined) return known
  const list = new BlockList()
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/')
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  lists.set(proxies, list)
  return list
}
