import { expect, it } from 'vitest'
import { addressPrefix } from '@/domain/addressPrefix'

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (address, prefix) => {
  expect(addressPrefix(address)).toBe(prefix)
})

it.each(['', 'localhost', '1.2.3', 'x:y', '1:2:3', "'; DROP"])('%j is no address', (text) => {
  expect(addressPrefix(text)).toBeNull()
})
