import { expect, test } from 'vitest'
import { posterCode, readPosterCode } from '@/domain/posterCode'

test('a poster’s code is short, and is read in capitals and small letters', () => {
  const code = posterCode(new Uint8Array(32).map((_, index) => index * 7))
  expect(code).toHaveLength(5)
  expect(readPosterCode(code)).toBe(code)
  expect(readPosterCode(code.toLowerCase())).toBe(code)
})

test.each([null, undefined, '', 'HJK3', 'HJK379', 'HJK3!', 'AEIOU', ['HJK37'], '<b>37'])(
  'nothing else is one: %j',
  (given) => expect(readPosterCode(given)).toBeNull(),
)
