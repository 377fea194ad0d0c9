import { expect, it } from 'vitest'
import { Fault } from '@/fault'
import { linesOf, logOptions } from '@/log'

/** What is written of these, as the logger is told. */
function logged(...args: readonly unknown[]): readonly unknown[] {
  const written: unknown[] = []
  const method = (...told: readonly unknown[]) => void written.push(...told)
  const logMethod: unknown = logOptions?.hooks?.logMethod
  if (typeof logMethod !== 'function') throw new Error('Nothing looks at what is logged')
  Reflect.apply(logMethod, undefined, [args, method, 50])
  return written
}
const failed = new Error('Failed query: select 1\nparams: Prøve Hemmelig,+4520000001')

it.each([
  ['as it is', [failed]],
  ['under err', [{ err: failed }]],
  ['with words', [{ err: failed }, failed.message]],
])('a failed query told %s says nothing of what was asked for', (_, args) => {
  expect(logged(...args)[1]).toBe('Failed query: select 1')
})

it('words alone stay, and a person’s own mistake is no fault', () => {
  expect(logged('Started')).toEqual(['Started'])
  expect(logged({ err: Object.assign(new Error('no'), { status: 400 }) })).toEqual([])
})

it('a command that failed in several things has a line for each, without what was asked for', () => {
  const lines = linesOf(new AggregateError([failed, new Fault('The folder is not there.')], 'two'))
  expect(lines).toHaveLength(2)
  expect(lines[0]).toContain('Failed query: select 1')
  expect(lines[0]).not.toContain('Hemmelig')
  expect(lines[1]).toBe('The folder is not there.')
})
