/**
 * What stands for one visitor when tries are counted: an IPv4 address, or the /64 of an IPv6 one,
 * since a household is given that many. Null for what is no address.
 */
export function addressPrefix(address: string): string | null {
  const plain = address
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '')
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) return plain
  if (!/^[0-9a-f:]+$/i.test(plain) || !plain.includes(':')) return null
  const [before = '', after] = plain.split('::')
  const head = groupsOf(before)
  const tail = after === undefined ? [] : groupsOf(after)
  const zeros = Math.max(0, 8 - head.length - tail.length)
  const groups = after === undefined ? head : [...head, ...Array<string>(zeros).fill('0'), ...tail]
  return groups.length === 8 ? `${groups.slice(0, 4).map(shortest).join(':')}::/64` : null
}

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'))
const shortest = (group: string): string => group.toLowerCase().replace(/^0+(?=.)/, '')
