import { describe, expect, it } from 'vitest'
import { smsLength } from '@/domain/smsParts'

describe('the length of a text message', () => {
  it.each([
    ['', 'GSM7', 0, 0],
    ['æøåÆØÅ £ é', 'GSM7', 10, 1],
    ['a'.repeat(160), 'GSM7', 160, 1],
    ['a'.repeat(161), 'GSM7', 161, 2],
    ['a'.repeat(306), 'GSM7', 306, 2],
    ['a'.repeat(307), 'GSM7', 307, 3],
    ['€', 'GSM7', 2, 1],
    [`${'a'.repeat(158)}€`, 'GSM7', 160, 1],
    [`${'a'.repeat(159)}€`, 'GSM7', 161, 2],
    // The double letter would stand across the border between two parts.
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM7', 306, 3],
    ['ş', 'UCS2', 1, 1],
    ['ن'.repeat(70), 'UCS2', 70, 1],
    ['ن'.repeat(71), 'UCS2', 71, 2],
    ['ن'.repeat(134), 'UCS2', 134, 2],
    ['ن'.repeat(135), 'UCS2', 135, 3],
    ['😀'.repeat(35), 'UCS2', 70, 1],
    ['😀'.repeat(66), 'UCS2', 132, 2],
    ['😀'.repeat(67), 'UCS2', 134, 3],
    ['€ og ş', 'UCS2', 6, 1],
  ] as const)('%# is counted as the network does', (text, encoding, units, parts) => {
    expect(smsLength(text)).toEqual({ encoding, units, parts })
  })
})
