import { describe, expect, it } from 'vitest'
import { report } from '@/check/report'
import type { Check } from '@/check/checks'

const good: Check = { name: 'good', faults: () => [] }
const bad: Check = { name: 'bad', faults: () => ['a.ts:1 wrong\nand why', 'b.ts:2 wrong'] }
const broken: Check = { name: 'broken', faults: () => Promise.reject(new Error('no such tool')) }

describe('the report of all checks', () => {
  it('says a line for each good one', async () => {
    const { lines, ok } = await reported([good, good])
    expect({ lines, ok }).toEqual({ lines: ['✓ good', '✓ good'], ok: true })
  })

  it('goes on after a failure, and shows what failed', async () => {
    const { lines, ok } = await reported([bad, broken, good])
    expect(ok).toBe(false)
    expect(lines).toEqual([
      '✗ bad',
      '    a.ts:1 wrong\n    and why',
      '    b.ts:2 wrong',
      '✗ broken',
      '    no such tool',
      '✓ good',
      '\nNot in order: bad, broken.',
    ])
  })
})

async function reported(checks: readonly Check[]) {
  const lines: string[] = []
  const ok = await report(checks, '.', (line) => lines.push(line))
  return { lines, ok }
}
