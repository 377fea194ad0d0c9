import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReceiptCode, readReceiptCode, receiptCode } from '@/domain/receiptCode'

const bytes = (...values: number[]) => Uint8Array.from(values)
const anyBytes = fc.uint8Array({ minLength: 64, maxLength: 64 })

describe('a receipt code', () => {
  it('is eight signs without look-alikes and without vowels', () => {
    fc.assert(
      fc.property(anyBytes, (random) => {
        fc.pre(random.filter((byte) => byte < 255).length >= 8)
        expect(receiptCode(random)).toMatch(/^[^0ODQ1ILI2Z5S6G8BUVAE]{8}$/)
        expect(isReceiptCode(receiptCode(random))).toBe(true)
      }),
    )
  })

  it('differs with any of its bytes', () => {
    expect(receiptCode(bytes(0, 1, 2, 3, 4, 5, 6, 7))).toBe('3479CFHJ')
    expect(receiptCode(bytes(0, 1, 2, 3, 4, 5, 6, 8))).toBe('3479CFHK')
  })

  it('is fair: each sign comes from as many bytes as any other', () => {
    const counts = new Map<string, number>()
    for (let byte = 0; byte < 255; byte += 1) {
      const sign = receiptCode(bytes(byte, 0, 0, 0, 0, 0, 0, 0)).charAt(0)
      counts.set(sign, (counts.get(sign) ?? 0) + 1)
    }
    expect([...counts.values()]).toEqual(Array.from({ length: 17 }, () => 15))
  })

  it('passes over the bytes that would make it unfair', () => {
    expect(receiptCode(bytes(255, 0, 255, 1, 2, 3, 4, 5, 6, 7))).toBe('3479CFHJ')
  })

  it('is not made from too few bytes', () => {
    expect(() => receiptCode(bytes(1, 2, 3))).toThrow(RangeError)
    expect(() => receiptCode(bytes(...Array.from({ length: 40 }, () => 255)))).toThrow(RangeError)
  })
})

describe('a typed code', () => {
  it.each(['3479CFHJ', '3479cfhj', ' 3479 CFHJ ', '3479-cfhj', '۳۴۷۹ CFHJ', '\u200e3479CFHJ'])(
    '%j is read',
    (typed) => {
      expect(readReceiptCode(typed)).toBe('3479CFHJ')
    },
  )

  it.each(['', '3479CFH', '3479CFHJK', '3479CFH0', '3479CFHO', "3479'CFHJ", '%%%%%%%%'])(
    '%j is none',
    (typed) => {
      expect(readReceiptCode(typed)).toBeNull()
      expect(isReceiptCode(typed)).toBe(false)
    },
  )
})
