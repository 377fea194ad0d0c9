import { describe, expect, test } from 'vitest'
import {
  asReceipt,
  asToken,
  cookieIn,
  cookieLine,
  newToken,
  receiptValue,
} from '@/site/signup/cookies'

describe('the cookie of a draft', () => {
  test('is out of reach of scripts and of other sites, and ends by itself', () => {
    expect(cookieLine('tilmelding', 'abc', { maxAge: 60, https: false })).toBe(
      'tilmelding=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax',
    )
  })

  test('is bound to this host wherever the site is reached over https', () => {
    const line = cookieLine('tilmelding', 'abc', { maxAge: 60, https: true })
    expect(line).toMatch(/^__Host-tilmelding=abc; Path=\/; /)
    expect(line).toMatch(/; Secure$/)
    expect(line).not.toContain('Domain')
  })

  test('is found among others by its whole name', () => {
    expect(cookieIn('a=1; tilmelding=x; b=2', 'tilmelding', false)).toBe('x')
    expect(cookieIn('min-tilmelding=x', 'tilmelding', false)).toBeUndefined()
    expect(cookieIn('tilmelding=x', 'tilmelding', true)).toBeUndefined()
    expect(cookieIn('__Host-tilmelding=y; tilmelding=x', 'tilmelding', true)).toBe('y')
    expect(cookieIn(null, 'tilmelding', false)).toBeUndefined()
  })
})

describe('a token', () => {
  test('is new each time and has the form that is asked for', () => {
    const tokens = Array.from({ length: 100 }, newToken)
    expect(new Set(tokens).size).toBe(100)
    expect(tokens.map(asToken)).toEqual(tokens)
  })

  test.each([undefined, '', 'short', `${'a'.repeat(43)};`, 'a'.repeat(44), `${'a'.repeat(42)}.`])(
    'is not %j',
    (value) => expect(asToken(value)).toBeUndefined(),
  )
})

describe('the cookie of a receipt', () => {
  const token = 'a'.repeat(43)

  test('gives back the code and the draft that it came from', () => {
    const receipt = { code: '3479CFHJ', token }
    expect(asReceipt(receiptValue(receipt))).toEqual(receipt)
  })

  test.each([undefined, '', '3479CFHJ', `3479CFHJ.${token}x`, `<b>.${token}`, `LLLLLLLL.${token}`])(
    'shows nothing for %j',
    (value) => expect(asReceipt(value)).toBeUndefined(),
  )
})
